// Written by `cargo xtask regen` from specs/planfix. Do not edit.

//! The errors that any method may report.

use crate::runtime::{
    ApiError, Choice, IntoOwned, KnownError, Patch, Text, UnknownValue, serde_text,
};
use std::borrow::Cow;

/// The code of an error that any method may report.
///
/// `0001`, `0002`, `0003`, `0004` and 96 more, or any other text, which is kept as it is.
///
/// Source: planfix/ru/error-codes.md; vendor.yaml.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode<'a> {
    /// `0001`.
    ///
    /// The API key is wrong.
    WrongApiKey,
    /// `0002`.
    ///
    /// The application is blocked.
    ApplicationBlocked,
    /// `0003`.
    ///
    /// The XML does not parse.
    MalformedXml,
    /// `0004`.
    ///
    /// There is no such account.
    UnknownAccount,
    /// `0005`.
    ///
    /// The session has expired or is unknown.
    SessionExpired,
    /// `0006`.
    ///
    /// The signature is wrong.
    WrongSignature,
    /// `0007`.
    ///
    /// The quota of the day is used up.
    QuotaUsedUp,
    /// `0008`.
    ///
    /// There is no such function.
    UnknownFunction,
    /// `0009`.
    ///
    /// A mandatory parameter is absent.
    MissingParameter,
    /// `0010`.
    ///
    /// The account is frozen.
    AccountFrozen,
    /// `0011`.
    ///
    /// The platform is being updated.
    UpdateInProgress,
    /// `0012`.
    ///
    /// Not authenticated: there is no sid, or no such token.
    NotAuthenticated,
    /// `0013`.
    ///
    /// The user is unknown.
    UnknownUser,
    /// `0014`.
    ///
    /// The user is inactive.
    InactiveUser,
    /// `0015`.
    ///
    /// The value is not valid.
    InvalidValue,
    /// `0016`.
    ///
    /// The value is not valid here.
    ValueNotValidHere,
    /// `0017`.
    ///
    /// A parameter that this one depends on is absent.
    MissingRelatedParameter,
    /// `0018`.
    ///
    /// Not implemented.
    NotImplemented,
    /// `0019`.
    ///
    /// Parameters contradict each other.
    ContradictoryParameters,
    /// `0020`.
    ///
    /// Not allowed to call this.
    CallNotAllowed,
    /// `0021`.
    ///
    /// More objects are asked for than allowed.
    TooManyObjects,
    /// `0022`.
    ///
    /// Not on free accounts.
    NotOnFreeAccounts,
    /// `0023`.
    ///
    /// Not in this plan.
    NotInPlan,
    /// `0024`.
    ///
    /// The account lives in another data centre.
    WrongDataCentre,
    /// `0101`.
    ///
    /// There is no such object.
    ObjectNotFound,
    /// `0102`.
    ///
    /// Could not be added.
    ObjectNotAdded,
    /// `0103`.
    ///
    /// Could not be updated.
    ObjectNotUpdated,
    /// `0104`.
    ///
    /// No access to the data.
    NoAccess,
    /// `0105`.
    ///
    /// No right to edit.
    NoRightToEdit,
    /// `1001`.
    ///
    /// Known by its number only.
    Code1001,
    /// `1002`.
    ///
    /// Known by its number only.
    Code1002,
    /// `2001`.
    ///
    /// Такого проекта нет.
    ProjectNotFound,
    /// `2002`.
    ///
    /// Не хватает прав.
    ProjectForbidden,
    /// `2003`.
    ///
    /// Проект не добавлен.
    ProjectNotAdded,
    /// `3001`.
    ///
    /// Нет такой задачи (или иного объекта).
    TaskNotFound,
    /// `3002`.
    ///
    /// Надзадача закрыта для вас.
    ParentTaskForbidden,
    /// `3003`.
    ///
    /// Нет проекта, куда добавляется задача.
    ProjectOfTaskNotFound,
    /// `3004`.
    ///
    /// Проект, куда добавляется задача, закрыт для вас.
    ProjectOfTaskForbidden,
    /// `3005`.
    ///
    /// Задача не добавлена.
    TaskNotAdded,
    /// `3006`.
    ///
    /// "Приступить к работе" позже, чем "Закончить работу до".
    TaskStartsAfterItsEnd,
    /// `3007`.
    ///
    /// Непонятна периодичность: узлы противоречат друг другу или их нет.
    TaskRecurrenceUnclear,
    /// `3008`.
    ///
    /// Задача закрыта для вас.
    TaskForbidden,
    /// `3009`.
    ///
    /// Менять эту задачу нельзя.
    TaskNotEditable,
    /// `3010`.
    ///
    /// Отклонить задачу нельзя (возможно, вы её уже приняли).
    TaskNotRejectable,
    /// `3011`.
    ///
    /// Принять задачу нельзя (возможно, вы её уже приняли).
    TaskNotAcceptable,
    /// `3012`.
    ///
    /// Вызывающий не исполнитель задачи.
    NotAWorkerOfTheTask,
    /// `3013`.
    ///
    /// Сначала задачу нужно принять.
    TaskNotAccepted,
    /// `3014`.
    ///
    /// Задачу сейчас меняет кто-то другой (сценарий или вызов API). Попробуйте позже.
    TaskBusy,
    /// `4001`.
    ///
    /// Не хватает прав.
    ActionForbidden,
    /// `4002`.
    ///
    /// Нет такого действия.
    ActionNotFound,
    /// `4003`.
    ///
    /// Действие не добавлено.
    ActionNotAdded,
    /// `4004`.
    ///
    /// Данные не обновлены.
    ActionNotUpdated,
    /// `4005`.
    ///
    /// Данные не обновлены.
    ActionDataNotUpdated,
    /// `4006`.
    ///
    /// Такой статус поставить нельзя.
    StatusNotAllowed,
    /// `4007`.
    ///
    /// Это действие не может менять статус.
    StatusNotChangeable,
    /// `4008`.
    ///
    /// Комментарий или действие закрыты для вас.
    CommentForbidden,
    /// `4009`.
    ///
    /// Задача закрыта для вас.
    TaskOfActionForbidden,
    /// `4010`.
    ///
    /// Нет такой аналитики.
    DataTagOfActionNotFound,
    /// `4011`.
    ///
    /// Поля аналитики переданы не все.
    DataTagFieldsMissing,
    /// `4012`.
    ///
    /// У аналитики нет такого параметра.
    DataTagParameterUnknown,
    /// `4013`.
    ///
    /// Значение не подходит к типу поля.
    DataTagValueOfWrongType,
    /// `4014`.
    ///
    /// Этот ключ справочника не годится.
    HandbookKeyNotUsable,
    /// `4015`.
    ///
    /// Нет такого ключа справочника.
    HandbookKeyNotFound,
    /// `4016`.
    ///
    /// Ключ данных относится к другой аналитике.
    DataTagFieldOfOtherTag,
    /// `5001`.
    ///
    /// Нет такой группы пользователей.
    UserGroupNotFound,
    /// `5002`.
    ///
    /// Не хватает прав.
    UserGroupForbidden,
    /// `5003`.
    ///
    /// Не добавлено.
    UserGroupNotAdded,
    /// `6001`.
    ///
    /// Не хватает прав.
    EmployeeForbidden,
    /// `6002`.
    ///
    /// E-mail уже занят.
    EmployeeEmailTaken,
    /// `6003`.
    ///
    /// Сотрудник не добавлен.
    EmployeeNotAdded,
    /// `6004`.
    ///
    /// Нет такого пользователя.
    EmployeeNotFound,
    /// `6005`.
    ///
    /// Данные не обновлены.
    EmployeeNotUpdated,
    /// `6006`.
    ///
    /// Нет группы пользователей с таким идентификатором.
    GroupOfEmployeeNotFound,
    /// `7001`.
    ///
    /// Не хватает прав.
    ClientForbidden,
    /// `7002`.
    ///
    /// Нет такого клиента.
    ClientNotFound,
    /// `7003`.
    ///
    /// Клиент не добавлен.
    ClientNotAdded,
    /// `7004`.
    ///
    /// Данные не обновлены.
    ClientNotUpdated,
    /// `8001`.
    ///
    /// Не хватает прав.
    ContactForbidden,
    /// `8002`.
    ///
    /// Нет такого контакта.
    ContactNotFound,
    /// `8003`.
    ///
    /// Контакт не добавлен.
    ContactNotAdded,
    /// `8004`.
    ///
    /// Данные не обновлены.
    ContactNotUpdated,
    /// `8005`.
    ///
    /// Контакт ещё не воспользовался доступом.
    ContactAccessNotActivated,
    /// `8006`.
    ///
    /// Контакту доступ не открыт.
    ContactWithoutAccess,
    /// `8007`.
    ///
    /// E-mail для входа уже занят.
    LoginEmailTaken,
    /// `8008`.
    ///
    /// Пароль нельзя задать, пока контакт не воспользовался доступом.
    PasswordBeforeActivation,
    /// `8009`.
    ///
    /// Данные для входа не обновлены.
    LoginDataNotUpdated,
    /// `8010`.
    ///
    /// E-mail записан неверно.
    InvalidEmail,
    /// `9001`.
    ///
    /// Не хватает прав.
    FileForbidden,
    /// `9002`.
    ///
    /// Нет такого файла.
    FileNotFound,
    /// `9003`.
    ///
    /// Файл не загружен.
    FileNotUploaded,
    /// `9004`.
    ///
    /// Список файлов пуст.
    NoFilesGiven,
    /// `9005`.
    ///
    /// В имени файла недопустимый знак.
    InvalidFileName,
    /// `9006`.
    ///
    /// Файл с этим именем уже есть.
    FileNameTaken,
    /// `9007`.
    ///
    /// Сбой файловой системы.
    FileSystemError,
    /// `9008`.
    ///
    /// Файл проекта добавляется к проекту.
    FileOfTheSameProject,
    /// `9009`.
    ///
    /// Файл принадлежит не проекту задачи, а другому.
    FileOfAnotherProject,
    /// `10001`.
    ///
    /// Не хватает прав.
    DataTagForbidden,
    /// `10002`.
    ///
    /// Нет такой аналитики.
    DataTagNotFound,
    /// `10003`.
    ///
    /// Нет такого параметра группы аналитики.
    DataTagGroupNotFound,
    /// `10004`.
    ///
    /// Нет такого параметра справочника аналитики.
    DataTagHandbookNotFound,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ErrorCode<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        Self::of_known(&text)
            .unwrap_or_else(|| ErrorCode::Unknown(UnknownValue::new(text)))
    }
    fn of_known(text: &str) -> Option<Self> {
        match text {
            "0001" => Some(ErrorCode::WrongApiKey),
            "0002" => Some(ErrorCode::ApplicationBlocked),
            "0003" => Some(ErrorCode::MalformedXml),
            "0004" => Some(ErrorCode::UnknownAccount),
            "0005" => Some(ErrorCode::SessionExpired),
            "0006" => Some(ErrorCode::WrongSignature),
            "0007" => Some(ErrorCode::QuotaUsedUp),
            "0008" => Some(ErrorCode::UnknownFunction),
            "0009" => Some(ErrorCode::MissingParameter),
            "0010" => Some(ErrorCode::AccountFrozen),
            "0011" => Some(ErrorCode::UpdateInProgress),
            "0012" => Some(ErrorCode::NotAuthenticated),
            "0013" => Some(ErrorCode::UnknownUser),
            "0014" => Some(ErrorCode::InactiveUser),
            "0015" => Some(ErrorCode::InvalidValue),
            "0016" => Some(ErrorCode::ValueNotValidHere),
            "0017" => Some(ErrorCode::MissingRelatedParameter),
            "0018" => Some(ErrorCode::NotImplemented),
            "0019" => Some(ErrorCode::ContradictoryParameters),
            "0020" => Some(ErrorCode::CallNotAllowed),
            "0021" => Some(ErrorCode::TooManyObjects),
            "0022" => Some(ErrorCode::NotOnFreeAccounts),
            "0023" => Some(ErrorCode::NotInPlan),
            "0024" => Some(ErrorCode::WrongDataCentre),
            "0101" => Some(ErrorCode::ObjectNotFound),
            "0102" => Some(ErrorCode::ObjectNotAdded),
            "0103" => Some(ErrorCode::ObjectNotUpdated),
            "0104" => Some(ErrorCode::NoAccess),
            "0105" => Some(ErrorCode::NoRightToEdit),
            "1001" => Some(ErrorCode::Code1001),
            "1002" => Some(ErrorCode::Code1002),
            "2001" => Some(ErrorCode::ProjectNotFound),
            "2002" => Some(ErrorCode::ProjectForbidden),
            "2003" => Some(ErrorCode::ProjectNotAdded),
            "3001" => Some(ErrorCode::TaskNotFound),
            "3002" => Some(ErrorCode::ParentTaskForbidden),
            "3003" => Some(ErrorCode::ProjectOfTaskNotFound),
            "3004" => Some(ErrorCode::ProjectOfTaskForbidden),
            "3005" => Some(ErrorCode::TaskNotAdded),
            "3006" => Some(ErrorCode::TaskStartsAfterItsEnd),
            "3007" => Some(ErrorCode::TaskRecurrenceUnclear),
            "3008" => Some(ErrorCode::TaskForbidden),
            "3009" => Some(ErrorCode::TaskNotEditable),
            "3010" => Some(ErrorCode::TaskNotRejectable),
            "3011" => Some(ErrorCode::TaskNotAcceptable),
            "3012" => Some(ErrorCode::NotAWorkerOfTheTask),
            "3013" => Some(ErrorCode::TaskNotAccepted),
            "3014" => Some(ErrorCode::TaskBusy),
            "4001" => Some(ErrorCode::ActionForbidden),
            "4002" => Some(ErrorCode::ActionNotFound),
            "4003" => Some(ErrorCode::ActionNotAdded),
            "4004" => Some(ErrorCode::ActionNotUpdated),
            "4005" => Some(ErrorCode::ActionDataNotUpdated),
            "4006" => Some(ErrorCode::StatusNotAllowed),
            "4007" => Some(ErrorCode::StatusNotChangeable),
            "4008" => Some(ErrorCode::CommentForbidden),
            "4009" => Some(ErrorCode::TaskOfActionForbidden),
            "4010" => Some(ErrorCode::DataTagOfActionNotFound),
            "4011" => Some(ErrorCode::DataTagFieldsMissing),
            "4012" => Some(ErrorCode::DataTagParameterUnknown),
            "4013" => Some(ErrorCode::DataTagValueOfWrongType),
            "4014" => Some(ErrorCode::HandbookKeyNotUsable),
            "4015" => Some(ErrorCode::HandbookKeyNotFound),
            "4016" => Some(ErrorCode::DataTagFieldOfOtherTag),
            "5001" => Some(ErrorCode::UserGroupNotFound),
            "5002" => Some(ErrorCode::UserGroupForbidden),
            "5003" => Some(ErrorCode::UserGroupNotAdded),
            "6001" => Some(ErrorCode::EmployeeForbidden),
            "6002" => Some(ErrorCode::EmployeeEmailTaken),
            "6003" => Some(ErrorCode::EmployeeNotAdded),
            "6004" => Some(ErrorCode::EmployeeNotFound),
            "6005" => Some(ErrorCode::EmployeeNotUpdated),
            "6006" => Some(ErrorCode::GroupOfEmployeeNotFound),
            "7001" => Some(ErrorCode::ClientForbidden),
            "7002" => Some(ErrorCode::ClientNotFound),
            "7003" => Some(ErrorCode::ClientNotAdded),
            "7004" => Some(ErrorCode::ClientNotUpdated),
            "8001" => Some(ErrorCode::ContactForbidden),
            "8002" => Some(ErrorCode::ContactNotFound),
            "8003" => Some(ErrorCode::ContactNotAdded),
            "8004" => Some(ErrorCode::ContactNotUpdated),
            "8005" => Some(ErrorCode::ContactAccessNotActivated),
            "8006" => Some(ErrorCode::ContactWithoutAccess),
            "8007" => Some(ErrorCode::LoginEmailTaken),
            "8008" => Some(ErrorCode::PasswordBeforeActivation),
            "8009" => Some(ErrorCode::LoginDataNotUpdated),
            "8010" => Some(ErrorCode::InvalidEmail),
            "9001" => Some(ErrorCode::FileForbidden),
            "9002" => Some(ErrorCode::FileNotFound),
            "9003" => Some(ErrorCode::FileNotUploaded),
            "9004" => Some(ErrorCode::NoFilesGiven),
            "9005" => Some(ErrorCode::InvalidFileName),
            "9006" => Some(ErrorCode::FileNameTaken),
            "9007" => Some(ErrorCode::FileSystemError),
            "9008" => Some(ErrorCode::FileOfTheSameProject),
            "9009" => Some(ErrorCode::FileOfAnotherProject),
            "10001" => Some(ErrorCode::DataTagForbidden),
            "10002" => Some(ErrorCode::DataTagNotFound),
            "10003" => Some(ErrorCode::DataTagGroupNotFound),
            "10004" => Some(ErrorCode::DataTagHandbookNotFound),
            _ => None,
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            ErrorCode::WrongApiKey => "0001",
            ErrorCode::ApplicationBlocked => "0002",
            ErrorCode::MalformedXml => "0003",
            ErrorCode::UnknownAccount => "0004",
            ErrorCode::SessionExpired => "0005",
            ErrorCode::WrongSignature => "0006",
            ErrorCode::QuotaUsedUp => "0007",
            ErrorCode::UnknownFunction => "0008",
            ErrorCode::MissingParameter => "0009",
            ErrorCode::AccountFrozen => "0010",
            ErrorCode::UpdateInProgress => "0011",
            ErrorCode::NotAuthenticated => "0012",
            ErrorCode::UnknownUser => "0013",
            ErrorCode::InactiveUser => "0014",
            ErrorCode::InvalidValue => "0015",
            ErrorCode::ValueNotValidHere => "0016",
            ErrorCode::MissingRelatedParameter => "0017",
            ErrorCode::NotImplemented => "0018",
            ErrorCode::ContradictoryParameters => "0019",
            ErrorCode::CallNotAllowed => "0020",
            ErrorCode::TooManyObjects => "0021",
            ErrorCode::NotOnFreeAccounts => "0022",
            ErrorCode::NotInPlan => "0023",
            ErrorCode::WrongDataCentre => "0024",
            ErrorCode::ObjectNotFound => "0101",
            ErrorCode::ObjectNotAdded => "0102",
            ErrorCode::ObjectNotUpdated => "0103",
            ErrorCode::NoAccess => "0104",
            ErrorCode::NoRightToEdit => "0105",
            ErrorCode::Code1001 => "1001",
            ErrorCode::Code1002 => "1002",
            ErrorCode::ProjectNotFound => "2001",
            ErrorCode::ProjectForbidden => "2002",
            ErrorCode::ProjectNotAdded => "2003",
            ErrorCode::TaskNotFound => "3001",
            ErrorCode::ParentTaskForbidden => "3002",
            ErrorCode::ProjectOfTaskNotFound => "3003",
            ErrorCode::ProjectOfTaskForbidden => "3004",
            ErrorCode::TaskNotAdded => "3005",
            ErrorCode::TaskStartsAfterItsEnd => "3006",
            ErrorCode::TaskRecurrenceUnclear => "3007",
            ErrorCode::TaskForbidden => "3008",
            ErrorCode::TaskNotEditable => "3009",
            ErrorCode::TaskNotRejectable => "3010",
            ErrorCode::TaskNotAcceptable => "3011",
            ErrorCode::NotAWorkerOfTheTask => "3012",
            ErrorCode::TaskNotAccepted => "3013",
            ErrorCode::TaskBusy => "3014",
            ErrorCode::ActionForbidden => "4001",
            ErrorCode::ActionNotFound => "4002",
            ErrorCode::ActionNotAdded => "4003",
            ErrorCode::ActionNotUpdated => "4004",
            ErrorCode::ActionDataNotUpdated => "4005",
            ErrorCode::StatusNotAllowed => "4006",
            ErrorCode::StatusNotChangeable => "4007",
            ErrorCode::CommentForbidden => "4008",
            ErrorCode::TaskOfActionForbidden => "4009",
            ErrorCode::DataTagOfActionNotFound => "4010",
            ErrorCode::DataTagFieldsMissing => "4011",
            ErrorCode::DataTagParameterUnknown => "4012",
            ErrorCode::DataTagValueOfWrongType => "4013",
            ErrorCode::HandbookKeyNotUsable => "4014",
            ErrorCode::HandbookKeyNotFound => "4015",
            ErrorCode::DataTagFieldOfOtherTag => "4016",
            ErrorCode::UserGroupNotFound => "5001",
            ErrorCode::UserGroupForbidden => "5002",
            ErrorCode::UserGroupNotAdded => "5003",
            ErrorCode::EmployeeForbidden => "6001",
            ErrorCode::EmployeeEmailTaken => "6002",
            ErrorCode::EmployeeNotAdded => "6003",
            ErrorCode::EmployeeNotFound => "6004",
            ErrorCode::EmployeeNotUpdated => "6005",
            ErrorCode::GroupOfEmployeeNotFound => "6006",
            ErrorCode::ClientForbidden => "7001",
            ErrorCode::ClientNotFound => "7002",
            ErrorCode::ClientNotAdded => "7003",
            ErrorCode::ClientNotUpdated => "7004",
            ErrorCode::ContactForbidden => "8001",
            ErrorCode::ContactNotFound => "8002",
            ErrorCode::ContactNotAdded => "8003",
            ErrorCode::ContactNotUpdated => "8004",
            ErrorCode::ContactAccessNotActivated => "8005",
            ErrorCode::ContactWithoutAccess => "8006",
            ErrorCode::LoginEmailTaken => "8007",
            ErrorCode::PasswordBeforeActivation => "8008",
            ErrorCode::LoginDataNotUpdated => "8009",
            ErrorCode::InvalidEmail => "8010",
            ErrorCode::FileForbidden => "9001",
            ErrorCode::FileNotFound => "9002",
            ErrorCode::FileNotUploaded => "9003",
            ErrorCode::NoFilesGiven => "9004",
            ErrorCode::InvalidFileName => "9005",
            ErrorCode::FileNameTaken => "9006",
            ErrorCode::FileSystemError => "9007",
            ErrorCode::FileOfTheSameProject => "9008",
            ErrorCode::FileOfAnotherProject => "9009",
            ErrorCode::DataTagForbidden => "10001",
            ErrorCode::DataTagNotFound => "10002",
            ErrorCode::DataTagGroupNotFound => "10003",
            ErrorCode::DataTagHandbookNotFound => "10004",
            ErrorCode::Unknown(value) => value.as_str(),
        }
    }
}

impl ErrorCode<'_> {
    /// The values that the docs list.
    pub const KNOWN: &'static [&'static str] = &[
        "0001",
        "0002",
        "0003",
        "0004",
        "0005",
        "0006",
        "0007",
        "0008",
        "0009",
        "0010",
        "0011",
        "0012",
        "0013",
        "0014",
        "0015",
        "0016",
        "0017",
        "0018",
        "0019",
        "0020",
        "0021",
        "0022",
        "0023",
        "0024",
        "0101",
        "0102",
        "0103",
        "0104",
        "0105",
        "1001",
        "1002",
        "2001",
        "2002",
        "2003",
        "3001",
        "3002",
        "3003",
        "3004",
        "3005",
        "3006",
        "3007",
        "3008",
        "3009",
        "3010",
        "3011",
        "3012",
        "3013",
        "3014",
        "4001",
        "4002",
        "4003",
        "4004",
        "4005",
        "4006",
        "4007",
        "4008",
        "4009",
        "4010",
        "4011",
        "4012",
        "4013",
        "4014",
        "4015",
        "4016",
        "5001",
        "5002",
        "5003",
        "6001",
        "6002",
        "6003",
        "6004",
        "6005",
        "6006",
        "7001",
        "7002",
        "7003",
        "7004",
        "8001",
        "8002",
        "8003",
        "8004",
        "8005",
        "8006",
        "8007",
        "8008",
        "8009",
        "8010",
        "9001",
        "9002",
        "9003",
        "9004",
        "9005",
        "9006",
        "9007",
        "9008",
        "9009",
        "10001",
        "10002",
        "10003",
        "10004",
    ];
}

impl<'a> Choice<'a> for ErrorCode<'a> {
    #[inline]
    fn is_known(&self) -> bool {
        !matches!(self, ErrorCode::Unknown(_))
    }
}

serde_text!(ErrorCode);

impl ErrorCode<'_> {
    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        self.text()
    }
}

impl<'a> From<&'a str> for ErrorCode<'a> {
    fn from(text: &'a str) -> Self {
        ErrorCode::of(Cow::Borrowed(text))
    }
}

impl From<String> for ErrorCode<'_> {
    fn from(text: String) -> Self {
        ErrorCode::of(Cow::Owned(text))
    }
}

impl<'a> From<&'a str> for Patch<ErrorCode<'a>> {
    fn from(text: &'a str) -> Self {
        Patch::Set(text.into())
    }
}

impl IntoOwned for ErrorCode<'_> {
    type Owned = ErrorCode<'static>;
    fn into_owned(self) -> Self::Owned {
        match self {
            ErrorCode::WrongApiKey => ErrorCode::WrongApiKey,
            ErrorCode::ApplicationBlocked => ErrorCode::ApplicationBlocked,
            ErrorCode::MalformedXml => ErrorCode::MalformedXml,
            ErrorCode::UnknownAccount => ErrorCode::UnknownAccount,
            ErrorCode::SessionExpired => ErrorCode::SessionExpired,
            ErrorCode::WrongSignature => ErrorCode::WrongSignature,
            ErrorCode::QuotaUsedUp => ErrorCode::QuotaUsedUp,
            ErrorCode::UnknownFunction => ErrorCode::UnknownFunction,
            ErrorCode::MissingParameter => ErrorCode::MissingParameter,
            ErrorCode::AccountFrozen => ErrorCode::AccountFrozen,
            ErrorCode::UpdateInProgress => ErrorCode::UpdateInProgress,
            ErrorCode::NotAuthenticated => ErrorCode::NotAuthenticated,
            ErrorCode::UnknownUser => ErrorCode::UnknownUser,
            ErrorCode::InactiveUser => ErrorCode::InactiveUser,
            ErrorCode::InvalidValue => ErrorCode::InvalidValue,
            ErrorCode::ValueNotValidHere => ErrorCode::ValueNotValidHere,
            ErrorCode::MissingRelatedParameter => ErrorCode::MissingRelatedParameter,
            ErrorCode::NotImplemented => ErrorCode::NotImplemented,
            ErrorCode::ContradictoryParameters => ErrorCode::ContradictoryParameters,
            ErrorCode::CallNotAllowed => ErrorCode::CallNotAllowed,
            ErrorCode::TooManyObjects => ErrorCode::TooManyObjects,
            ErrorCode::NotOnFreeAccounts => ErrorCode::NotOnFreeAccounts,
            ErrorCode::NotInPlan => ErrorCode::NotInPlan,
            ErrorCode::WrongDataCentre => ErrorCode::WrongDataCentre,
            ErrorCode::ObjectNotFound => ErrorCode::ObjectNotFound,
            ErrorCode::ObjectNotAdded => ErrorCode::ObjectNotAdded,
            ErrorCode::ObjectNotUpdated => ErrorCode::ObjectNotUpdated,
            ErrorCode::NoAccess => ErrorCode::NoAccess,
            ErrorCode::NoRightToEdit => ErrorCode::NoRightToEdit,
            ErrorCode::Code1001 => ErrorCode::Code1001,
            ErrorCode::Code1002 => ErrorCode::Code1002,
            ErrorCode::ProjectNotFound => ErrorCode::ProjectNotFound,
            ErrorCode::ProjectForbidden => ErrorCode::ProjectForbidden,
            ErrorCode::ProjectNotAdded => ErrorCode::ProjectNotAdded,
            ErrorCode::TaskNotFound => ErrorCode::TaskNotFound,
            ErrorCode::ParentTaskForbidden => ErrorCode::ParentTaskForbidden,
            ErrorCode::ProjectOfTaskNotFound => ErrorCode::ProjectOfTaskNotFound,
            ErrorCode::ProjectOfTaskForbidden => ErrorCode::ProjectOfTaskForbidden,
            ErrorCode::TaskNotAdded => ErrorCode::TaskNotAdded,
            ErrorCode::TaskStartsAfterItsEnd => ErrorCode::TaskStartsAfterItsEnd,
            ErrorCode::TaskRecurrenceUnclear => ErrorCode::TaskRecurrenceUnclear,
            ErrorCode::TaskForbidden => ErrorCode::TaskForbidden,
            ErrorCode::TaskNotEditable => ErrorCode::TaskNotEditable,
            ErrorCode::TaskNotRejectable => ErrorCode::TaskNotRejectable,
            ErrorCode::TaskNotAcceptable => ErrorCode::TaskNotAcceptable,
            ErrorCode::NotAWorkerOfTheTask => ErrorCode::NotAWorkerOfTheTask,
            ErrorCode::TaskNotAccepted => ErrorCode::TaskNotAccepted,
            ErrorCode::TaskBusy => ErrorCode::TaskBusy,
            ErrorCode::ActionForbidden => ErrorCode::ActionForbidden,
            ErrorCode::ActionNotFound => ErrorCode::ActionNotFound,
            ErrorCode::ActionNotAdded => ErrorCode::ActionNotAdded,
            ErrorCode::ActionNotUpdated => ErrorCode::ActionNotUpdated,
            ErrorCode::ActionDataNotUpdated => ErrorCode::ActionDataNotUpdated,
            ErrorCode::StatusNotAllowed => ErrorCode::StatusNotAllowed,
            ErrorCode::StatusNotChangeable => ErrorCode::StatusNotChangeable,
            ErrorCode::CommentForbidden => ErrorCode::CommentForbidden,
            ErrorCode::TaskOfActionForbidden => ErrorCode::TaskOfActionForbidden,
            ErrorCode::DataTagOfActionNotFound => ErrorCode::DataTagOfActionNotFound,
            ErrorCode::DataTagFieldsMissing => ErrorCode::DataTagFieldsMissing,
            ErrorCode::DataTagParameterUnknown => ErrorCode::DataTagParameterUnknown,
            ErrorCode::DataTagValueOfWrongType => ErrorCode::DataTagValueOfWrongType,
            ErrorCode::HandbookKeyNotUsable => ErrorCode::HandbookKeyNotUsable,
            ErrorCode::HandbookKeyNotFound => ErrorCode::HandbookKeyNotFound,
            ErrorCode::DataTagFieldOfOtherTag => ErrorCode::DataTagFieldOfOtherTag,
            ErrorCode::UserGroupNotFound => ErrorCode::UserGroupNotFound,
            ErrorCode::UserGroupForbidden => ErrorCode::UserGroupForbidden,
            ErrorCode::UserGroupNotAdded => ErrorCode::UserGroupNotAdded,
            ErrorCode::EmployeeForbidden => ErrorCode::EmployeeForbidden,
            ErrorCode::EmployeeEmailTaken => ErrorCode::EmployeeEmailTaken,
            ErrorCode::EmployeeNotAdded => ErrorCode::EmployeeNotAdded,
            ErrorCode::EmployeeNotFound => ErrorCode::EmployeeNotFound,
            ErrorCode::EmployeeNotUpdated => ErrorCode::EmployeeNotUpdated,
            ErrorCode::GroupOfEmployeeNotFound => ErrorCode::GroupOfEmployeeNotFound,
            ErrorCode::ClientForbidden => ErrorCode::ClientForbidden,
            ErrorCode::ClientNotFound => ErrorCode::ClientNotFound,
            ErrorCode::ClientNotAdded => ErrorCode::ClientNotAdded,
            ErrorCode::ClientNotUpdated => ErrorCode::ClientNotUpdated,
            ErrorCode::ContactForbidden => ErrorCode::ContactForbidden,
            ErrorCode::ContactNotFound => ErrorCode::ContactNotFound,
            ErrorCode::ContactNotAdded => ErrorCode::ContactNotAdded,
            ErrorCode::ContactNotUpdated => ErrorCode::ContactNotUpdated,
            ErrorCode::ContactAccessNotActivated => ErrorCode::ContactAccessNotActivated,
            ErrorCode::ContactWithoutAccess => ErrorCode::ContactWithoutAccess,
            ErrorCode::LoginEmailTaken => ErrorCode::LoginEmailTaken,
            ErrorCode::PasswordBeforeActivation => ErrorCode::PasswordBeforeActivation,
            ErrorCode::LoginDataNotUpdated => ErrorCode::LoginDataNotUpdated,
            ErrorCode::InvalidEmail => ErrorCode::InvalidEmail,
            ErrorCode::FileForbidden => ErrorCode::FileForbidden,
            ErrorCode::FileNotFound => ErrorCode::FileNotFound,
            ErrorCode::FileNotUploaded => ErrorCode::FileNotUploaded,
            ErrorCode::NoFilesGiven => ErrorCode::NoFilesGiven,
            ErrorCode::InvalidFileName => ErrorCode::InvalidFileName,
            ErrorCode::FileNameTaken => ErrorCode::FileNameTaken,
            ErrorCode::FileSystemError => ErrorCode::FileSystemError,
            ErrorCode::FileOfTheSameProject => ErrorCode::FileOfTheSameProject,
            ErrorCode::FileOfAnotherProject => ErrorCode::FileOfAnotherProject,
            ErrorCode::DataTagForbidden => ErrorCode::DataTagForbidden,
            ErrorCode::DataTagNotFound => ErrorCode::DataTagNotFound,
            ErrorCode::DataTagGroupNotFound => ErrorCode::DataTagGroupNotFound,
            ErrorCode::DataTagHandbookNotFound => ErrorCode::DataTagHandbookNotFound,
            ErrorCode::Unknown(value) => ErrorCode::Unknown(value.into_owned()),
        }
    }
}

impl ErrorCode<'_> {
    /// What the docs say of it; `None` for a code that they do not list.
    pub fn known(&self) -> Option<&'static KnownError> {
        ERRORS.iter().find(|known| known.code == self.as_str())
    }
    /// The section of the docs that lists it.
    pub fn category(&self) -> Option<&'static str> {
        self.known().map(|known| known.category).filter(|category| !category.is_empty())
    }
    /// When the same call may succeed later; `None` where nothing says that it may.
    pub fn retry(&self) -> Option<&'static str> {
        self.known().map(|known| known.retry).filter(|retry| !retry.is_empty())
    }
}

impl<'a> ErrorCode<'a> {
    /// The code of an error that a method reported.
    pub fn reported_in(error: &'a ApiError) -> Option<Self> {
        error.code.as_deref().map(Self::from)
    }
}

/// The errors that the docs list for every method.
pub const ERRORS: &[KnownError] = &[
    KnownError {
        code: "0001",
        text: "the API key is wrong",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0002",
        text: "the application is blocked",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0003",
        text: "the XML does not parse",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0004",
        text: "there is no such account",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0005",
        text: "the session has expired or is unknown",
        category: "General",
        retry: "after auth.login",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0006",
        text: "the signature is wrong",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0007",
        text: "the quota of the day is used up",
        category: "General",
        retry: "on the next day",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0008",
        text: "there is no such function",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0009",
        text: "a mandatory parameter is absent",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0010",
        text: "the account is frozen",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0011",
        text: "the platform is being updated",
        category: "General",
        retry: "when the update is over",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0012",
        text: "not authenticated: there is no sid, or no such token",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0013",
        text: "the user is unknown",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0014",
        text: "the user is inactive",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0015",
        text: "the value is not valid",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0016",
        text: "the value is not valid here",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0017",
        text: "a parameter that this one depends on is absent",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0018",
        text: "not implemented",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0019",
        text: "parameters contradict each other",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0020",
        text: "not allowed to call this",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0021",
        text: "more objects are asked for than allowed",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0022",
        text: "not on free accounts",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0023",
        text: "not in this plan",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0024",
        text: "the account lives in another data centre",
        category: "General",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0101",
        text: "there is no such object",
        category: "Data",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0102",
        text: "could not be added",
        category: "Data",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0103",
        text: "could not be updated",
        category: "Data",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0104",
        text: "no access to the data",
        category: "Data",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "0105",
        text: "no right to edit",
        category: "Data",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "1001",
        text: "known by its number only",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "1002",
        text: "known by its number only",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "2001",
        text: "Такого проекта нет",
        category: "Проект",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "2002",
        text: "Не хватает прав",
        category: "Проект",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "2003",
        text: "Проект не добавлен",
        category: "Проект",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3001",
        text: "Нет такой задачи (или иного объекта)",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3002",
        text: "Надзадача закрыта для вас",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3003",
        text: "Нет проекта, куда добавляется задача",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3004",
        text: "Проект, куда добавляется задача, закрыт для вас",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3005",
        text: "Задача не добавлена",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3006",
        text: "\"Приступить к работе\" позже, чем \"Закончить работу до\"",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3007",
        text: "Непонятна периодичность: узлы противоречат друг другу или их нет",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3008",
        text: "Задача закрыта для вас",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3009",
        text: "Менять эту задачу нельзя",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3010",
        text: "Отклонить задачу нельзя (возможно, вы её уже приняли)",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3011",
        text: "Принять задачу нельзя (возможно, вы её уже приняли)",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3012",
        text: "Вызывающий не исполнитель задачи",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3013",
        text: "Сначала задачу нужно принять",
        category: "Задача",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "3014",
        text: "Задачу сейчас меняет кто-то другой (сценарий или вызов API). Попробуйте позже.",
        category: "Задача",
        retry: "after a while",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4001",
        text: "Не хватает прав",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4002",
        text: "Нет такого действия",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4003",
        text: "Действие не добавлено",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4004",
        text: "Данные не обновлены",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4005",
        text: "Данные не обновлены",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4006",
        text: "Такой статус поставить нельзя",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4007",
        text: "Это действие не может менять статус",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4008",
        text: "Комментарий или действие закрыты для вас",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4009",
        text: "Задача закрыта для вас",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4010",
        text: "Нет такой аналитики",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4011",
        text: "Поля аналитики переданы не все",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4012",
        text: "У аналитики нет такого параметра",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4013",
        text: "Значение не подходит к типу поля",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4014",
        text: "Этот ключ справочника не годится",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4015",
        text: "Нет такого ключа справочника",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "4016",
        text: "Ключ данных относится к другой аналитике",
        category: "Действие",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "5001",
        text: "Нет такой группы пользователей",
        category: "Группа пользователей",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "5002",
        text: "Не хватает прав",
        category: "Группа пользователей",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "5003",
        text: "Не добавлено",
        category: "Группа пользователей",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "6001",
        text: "Не хватает прав",
        category: "Сотрудники",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "6002",
        text: "E-mail уже занят",
        category: "Сотрудники",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "6003",
        text: "Сотрудник не добавлен",
        category: "Сотрудники",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "6004",
        text: "Нет такого пользователя",
        category: "Сотрудники",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "6005",
        text: "Данные не обновлены",
        category: "Сотрудники",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "6006",
        text: "Нет группы пользователей с таким идентификатором",
        category: "Сотрудники",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "7001",
        text: "Не хватает прав",
        category: "Контрагенты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "7002",
        text: "Нет такого клиента",
        category: "Контрагенты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "7003",
        text: "Клиент не добавлен",
        category: "Контрагенты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "7004",
        text: "Данные не обновлены",
        category: "Контрагенты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8001",
        text: "Не хватает прав",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8002",
        text: "Нет такого контакта",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8003",
        text: "Контакт не добавлен",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8004",
        text: "Данные не обновлены",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8005",
        text: "Контакт ещё не воспользовался доступом",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8006",
        text: "Контакту доступ не открыт",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8007",
        text: "E-mail для входа уже занят",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8008",
        text: "Пароль нельзя задать, пока контакт не воспользовался доступом",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8009",
        text: "Данные для входа не обновлены",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "8010",
        text: "E-mail записан неверно",
        category: "Контакты",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9001",
        text: "Не хватает прав",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9002",
        text: "Нет такого файла",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9003",
        text: "Файл не загружен",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9004",
        text: "Список файлов пуст",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9005",
        text: "В имени файла недопустимый знак",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9006",
        text: "Файл с этим именем уже есть",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9007",
        text: "Сбой файловой системы",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9008",
        text: "Файл проекта добавляется к проекту",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "9009",
        text: "Файл принадлежит не проекту задачи, а другому",
        category: "Файл",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "10001",
        text: "Не хватает прав",
        category: "Аналитика",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "10002",
        text: "Нет такой аналитики",
        category: "Аналитика",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "10003",
        text: "Нет такого параметра группы аналитики",
        category: "Аналитика",
        ..KnownError::NOTHING
    },
    KnownError {
        code: "10004",
        text: "Нет такого параметра справочника аналитики",
        category: "Аналитика",
        ..KnownError::NOTHING
    },
];
