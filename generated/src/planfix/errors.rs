// Written by `cargo xtask regen` from specs/planfix. Do not edit.

//! The errors that any method may report.

use crate::runtime::{
    ApiError, Choice, IntoOwned, KnownError, Patch, Text, UnknownValue, serde_text,
};
use std::borrow::Cow;

/// `0001`, `0002`, `0003`, `0004` and 94 more, or any other text, which is kept as it is.
///
/// The code of an error that any method may report.
///
/// Source: planfix/ru/error-codes.md; vendor.yaml.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ErrorCode<'a> {
    /// `0001`.
    ///
    /// The API key is wrong.
    Code0001,
    /// `0002`.
    ///
    /// The application is blocked.
    Code0002,
    /// `0003`.
    ///
    /// The XML does not parse.
    Code0003,
    /// `0004`.
    ///
    /// There is no such account.
    Code0004,
    /// `0005`.
    ///
    /// The session has expired or is unknown.
    Code0005,
    /// `0006`.
    ///
    /// The signature is wrong.
    Code0006,
    /// `0007`.
    ///
    /// The quota of the day is used up.
    Code0007,
    /// `0008`.
    ///
    /// There is no such function.
    Code0008,
    /// `0009`.
    ///
    /// A mandatory parameter is absent.
    Code0009,
    /// `0010`.
    ///
    /// The account is frozen.
    Code0010,
    /// `0011`.
    ///
    /// The platform is being updated.
    Code0011,
    /// `0012`.
    ///
    /// Not authenticated: there is no sid, or no such token.
    Code0012,
    /// `0013`.
    ///
    /// The user is unknown.
    Code0013,
    /// `0014`.
    ///
    /// The user is inactive.
    Code0014,
    /// `0015`.
    ///
    /// The value is not valid.
    Code0015,
    /// `0016`.
    ///
    /// The value is not valid here.
    Code0016,
    /// `0017`.
    ///
    /// A parameter that this one depends on is absent.
    Code0017,
    /// `0018`.
    ///
    /// Not implemented.
    Code0018,
    /// `0019`.
    ///
    /// Parameters contradict each other.
    Code0019,
    /// `0020`.
    ///
    /// Not allowed to call this.
    Code0020,
    /// `0021`.
    ///
    /// More objects are asked for than allowed.
    Code0021,
    /// `0022`.
    ///
    /// Not on free accounts.
    Code0022,
    /// `0023`.
    ///
    /// Not in this plan.
    Code0023,
    /// `0024`.
    ///
    /// The account lives in another data centre.
    Code0024,
    /// `0101`.
    ///
    /// There is no such object.
    Code0101,
    /// `0102`.
    ///
    /// Could not be added.
    Code0102,
    /// `0103`.
    ///
    /// Could not be updated.
    Code0103,
    /// `0104`.
    ///
    /// No access to the data.
    Code0104,
    /// `0105`.
    ///
    /// No right to edit.
    Code0105,
    /// `2001`.
    ///
    /// Такого проекта нет.
    Code2001,
    /// `2002`.
    ///
    /// Не хватает прав.
    Code2002,
    /// `2003`.
    ///
    /// Проект не добавлен.
    Code2003,
    /// `3001`.
    ///
    /// Нет такой задачи (или иного объекта).
    Code3001,
    /// `3002`.
    ///
    /// Надзадача закрыта для вас.
    Code3002,
    /// `3003`.
    ///
    /// Нет проекта, куда добавляется задача.
    Code3003,
    /// `3004`.
    ///
    /// Проект, куда добавляется задача, закрыт для вас.
    Code3004,
    /// `3005`.
    ///
    /// Задача не добавлена.
    Code3005,
    /// `3006`.
    ///
    /// "Приступить к работе" позже, чем "Закончить работу до".
    Code3006,
    /// `3007`.
    ///
    /// Непонятна периодичность: узлы противоречат друг другу или их нет.
    Code3007,
    /// `3008`.
    ///
    /// Задача закрыта для вас.
    Code3008,
    /// `3009`.
    ///
    /// Менять эту задачу нельзя.
    Code3009,
    /// `3010`.
    ///
    /// Отклонить задачу нельзя (возможно, вы её уже приняли).
    Code3010,
    /// `3011`.
    ///
    /// Принять задачу нельзя (возможно, вы её уже приняли).
    Code3011,
    /// `3012`.
    ///
    /// Вызывающий не исполнитель задачи.
    Code3012,
    /// `3013`.
    ///
    /// Сначала задачу нужно принять.
    Code3013,
    /// `3014`.
    ///
    /// Задачу сейчас меняет кто-то другой (сценарий или вызов API). Попробуйте позже.
    Code3014,
    /// `4001`.
    ///
    /// Не хватает прав.
    Code4001,
    /// `4002`.
    ///
    /// Нет такого действия.
    Code4002,
    /// `4003`.
    ///
    /// Действие не добавлено.
    Code4003,
    /// `4004`.
    ///
    /// Данные не обновлены.
    Code4004,
    /// `4005`.
    ///
    /// Данные не обновлены.
    Code4005,
    /// `4006`.
    ///
    /// Такой статус поставить нельзя.
    Code4006,
    /// `4007`.
    ///
    /// Это действие не может менять статус.
    Code4007,
    /// `4008`.
    ///
    /// Комментарий или действие закрыты для вас.
    Code4008,
    /// `4009`.
    ///
    /// Задача закрыта для вас.
    Code4009,
    /// `4010`.
    ///
    /// Нет такой аналитики.
    Code4010,
    /// `4011`.
    ///
    /// Поля аналитики переданы не все.
    Code4011,
    /// `4012`.
    ///
    /// У аналитики нет такого параметра.
    Code4012,
    /// `4013`.
    ///
    /// Значение не подходит к типу поля.
    Code4013,
    /// `4014`.
    ///
    /// Этот ключ справочника не годится.
    Code4014,
    /// `4015`.
    ///
    /// Нет такого ключа справочника.
    Code4015,
    /// `4016`.
    ///
    /// Ключ данных относится к другой аналитике.
    Code4016,
    /// `5001`.
    ///
    /// Нет такой группы пользователей.
    Code5001,
    /// `5002`.
    ///
    /// Не хватает прав.
    Code5002,
    /// `5003`.
    ///
    /// Не добавлено.
    Code5003,
    /// `6001`.
    ///
    /// Не хватает прав.
    Code6001,
    /// `6002`.
    ///
    /// E-mail уже занят.
    Code6002,
    /// `6003`.
    ///
    /// Сотрудник не добавлен.
    Code6003,
    /// `6004`.
    ///
    /// Нет такого пользователя.
    Code6004,
    /// `6005`.
    ///
    /// Данные не обновлены.
    Code6005,
    /// `6006`.
    ///
    /// Нет группы пользователей с таким идентификатором.
    Code6006,
    /// `7001`.
    ///
    /// Не хватает прав.
    Code7001,
    /// `7002`.
    ///
    /// Нет такого клиента.
    Code7002,
    /// `7003`.
    ///
    /// Клиент не добавлен.
    Code7003,
    /// `7004`.
    ///
    /// Данные не обновлены.
    Code7004,
    /// `8001`.
    ///
    /// Не хватает прав.
    Code8001,
    /// `8002`.
    ///
    /// Нет такого контакта.
    Code8002,
    /// `8003`.
    ///
    /// Контакт не добавлен.
    Code8003,
    /// `8004`.
    ///
    /// Данные не обновлены.
    Code8004,
    /// `8005`.
    ///
    /// Контакт ещё не воспользовался доступом.
    Code8005,
    /// `8006`.
    ///
    /// Контакту доступ не открыт.
    Code8006,
    /// `8007`.
    ///
    /// E-mail для входа уже занят.
    Code8007,
    /// `8008`.
    ///
    /// Пароль нельзя задать, пока контакт не воспользовался доступом.
    Code8008,
    /// `8009`.
    ///
    /// Данные для входа не обновлены.
    Code8009,
    /// `8010`.
    ///
    /// E-mail записан неверно.
    Code8010,
    /// `9001`.
    ///
    /// Не хватает прав.
    Code9001,
    /// `9002`.
    ///
    /// Нет такого файла.
    Code9002,
    /// `9003`.
    ///
    /// Файл не загружен.
    Code9003,
    /// `9004`.
    ///
    /// Список файлов пуст.
    Code9004,
    /// `9005`.
    ///
    /// В имени файла недопустимый знак.
    Code9005,
    /// `9006`.
    ///
    /// Файл с этим именем уже есть.
    Code9006,
    /// `9007`.
    ///
    /// Сбой файловой системы.
    Code9007,
    /// `9008`.
    ///
    /// Файл проекта добавляется к проекту.
    Code9008,
    /// `9009`.
    ///
    /// Файл принадлежит не проекту задачи, а другому.
    Code9009,
    /// `10001`.
    ///
    /// Не хватает прав.
    Code10001,
    /// `10002`.
    ///
    /// Нет такой аналитики.
    Code10002,
    /// `10003`.
    ///
    /// Нет такого параметра группы аналитики.
    Code10003,
    /// `10004`.
    ///
    /// Нет такого параметра справочника аналитики.
    Code10004,
    /// Any other value.
    Unknown(UnknownValue<'a>),
}

impl<'a> Text<'a> for ErrorCode<'a> {
    fn of(text: Cow<'a, str>) -> Self {
        match &*text {
            "0001" => ErrorCode::Code0001,
            "0002" => ErrorCode::Code0002,
            "0003" => ErrorCode::Code0003,
            "0004" => ErrorCode::Code0004,
            "0005" => ErrorCode::Code0005,
            "0006" => ErrorCode::Code0006,
            "0007" => ErrorCode::Code0007,
            "0008" => ErrorCode::Code0008,
            "0009" => ErrorCode::Code0009,
            "0010" => ErrorCode::Code0010,
            "0011" => ErrorCode::Code0011,
            "0012" => ErrorCode::Code0012,
            "0013" => ErrorCode::Code0013,
            "0014" => ErrorCode::Code0014,
            "0015" => ErrorCode::Code0015,
            "0016" => ErrorCode::Code0016,
            "0017" => ErrorCode::Code0017,
            "0018" => ErrorCode::Code0018,
            "0019" => ErrorCode::Code0019,
            "0020" => ErrorCode::Code0020,
            "0021" => ErrorCode::Code0021,
            "0022" => ErrorCode::Code0022,
            "0023" => ErrorCode::Code0023,
            "0024" => ErrorCode::Code0024,
            "0101" => ErrorCode::Code0101,
            "0102" => ErrorCode::Code0102,
            "0103" => ErrorCode::Code0103,
            "0104" => ErrorCode::Code0104,
            "0105" => ErrorCode::Code0105,
            "2001" => ErrorCode::Code2001,
            "2002" => ErrorCode::Code2002,
            "2003" => ErrorCode::Code2003,
            "3001" => ErrorCode::Code3001,
            "3002" => ErrorCode::Code3002,
            "3003" => ErrorCode::Code3003,
            "3004" => ErrorCode::Code3004,
            "3005" => ErrorCode::Code3005,
            "3006" => ErrorCode::Code3006,
            "3007" => ErrorCode::Code3007,
            "3008" => ErrorCode::Code3008,
            "3009" => ErrorCode::Code3009,
            "3010" => ErrorCode::Code3010,
            "3011" => ErrorCode::Code3011,
            "3012" => ErrorCode::Code3012,
            "3013" => ErrorCode::Code3013,
            "3014" => ErrorCode::Code3014,
            "4001" => ErrorCode::Code4001,
            "4002" => ErrorCode::Code4002,
            "4003" => ErrorCode::Code4003,
            "4004" => ErrorCode::Code4004,
            "4005" => ErrorCode::Code4005,
            "4006" => ErrorCode::Code4006,
            "4007" => ErrorCode::Code4007,
            "4008" => ErrorCode::Code4008,
            "4009" => ErrorCode::Code4009,
            "4010" => ErrorCode::Code4010,
            "4011" => ErrorCode::Code4011,
            "4012" => ErrorCode::Code4012,
            "4013" => ErrorCode::Code4013,
            "4014" => ErrorCode::Code4014,
            "4015" => ErrorCode::Code4015,
            "4016" => ErrorCode::Code4016,
            "5001" => ErrorCode::Code5001,
            "5002" => ErrorCode::Code5002,
            "5003" => ErrorCode::Code5003,
            "6001" => ErrorCode::Code6001,
            "6002" => ErrorCode::Code6002,
            "6003" => ErrorCode::Code6003,
            "6004" => ErrorCode::Code6004,
            "6005" => ErrorCode::Code6005,
            "6006" => ErrorCode::Code6006,
            "7001" => ErrorCode::Code7001,
            "7002" => ErrorCode::Code7002,
            "7003" => ErrorCode::Code7003,
            "7004" => ErrorCode::Code7004,
            "8001" => ErrorCode::Code8001,
            "8002" => ErrorCode::Code8002,
            "8003" => ErrorCode::Code8003,
            "8004" => ErrorCode::Code8004,
            "8005" => ErrorCode::Code8005,
            "8006" => ErrorCode::Code8006,
            "8007" => ErrorCode::Code8007,
            "8008" => ErrorCode::Code8008,
            "8009" => ErrorCode::Code8009,
            "8010" => ErrorCode::Code8010,
            "9001" => ErrorCode::Code9001,
            "9002" => ErrorCode::Code9002,
            "9003" => ErrorCode::Code9003,
            "9004" => ErrorCode::Code9004,
            "9005" => ErrorCode::Code9005,
            "9006" => ErrorCode::Code9006,
            "9007" => ErrorCode::Code9007,
            "9008" => ErrorCode::Code9008,
            "9009" => ErrorCode::Code9009,
            "10001" => ErrorCode::Code10001,
            "10002" => ErrorCode::Code10002,
            "10003" => ErrorCode::Code10003,
            "10004" => ErrorCode::Code10004,
            _ => ErrorCode::Unknown(UnknownValue::new(text)),
        }
    }
    #[inline]
    fn text(&self) -> &str {
        match self {
            ErrorCode::Code0001 => "0001",
            ErrorCode::Code0002 => "0002",
            ErrorCode::Code0003 => "0003",
            ErrorCode::Code0004 => "0004",
            ErrorCode::Code0005 => "0005",
            ErrorCode::Code0006 => "0006",
            ErrorCode::Code0007 => "0007",
            ErrorCode::Code0008 => "0008",
            ErrorCode::Code0009 => "0009",
            ErrorCode::Code0010 => "0010",
            ErrorCode::Code0011 => "0011",
            ErrorCode::Code0012 => "0012",
            ErrorCode::Code0013 => "0013",
            ErrorCode::Code0014 => "0014",
            ErrorCode::Code0015 => "0015",
            ErrorCode::Code0016 => "0016",
            ErrorCode::Code0017 => "0017",
            ErrorCode::Code0018 => "0018",
            ErrorCode::Code0019 => "0019",
            ErrorCode::Code0020 => "0020",
            ErrorCode::Code0021 => "0021",
            ErrorCode::Code0022 => "0022",
            ErrorCode::Code0023 => "0023",
            ErrorCode::Code0024 => "0024",
            ErrorCode::Code0101 => "0101",
            ErrorCode::Code0102 => "0102",
            ErrorCode::Code0103 => "0103",
            ErrorCode::Code0104 => "0104",
            ErrorCode::Code0105 => "0105",
            ErrorCode::Code2001 => "2001",
            ErrorCode::Code2002 => "2002",
            ErrorCode::Code2003 => "2003",
            ErrorCode::Code3001 => "3001",
            ErrorCode::Code3002 => "3002",
            ErrorCode::Code3003 => "3003",
            ErrorCode::Code3004 => "3004",
            ErrorCode::Code3005 => "3005",
            ErrorCode::Code3006 => "3006",
            ErrorCode::Code3007 => "3007",
            ErrorCode::Code3008 => "3008",
            ErrorCode::Code3009 => "3009",
            ErrorCode::Code3010 => "3010",
            ErrorCode::Code3011 => "3011",
            ErrorCode::Code3012 => "3012",
            ErrorCode::Code3013 => "3013",
            ErrorCode::Code3014 => "3014",
            ErrorCode::Code4001 => "4001",
            ErrorCode::Code4002 => "4002",
            ErrorCode::Code4003 => "4003",
            ErrorCode::Code4004 => "4004",
            ErrorCode::Code4005 => "4005",
            ErrorCode::Code4006 => "4006",
            ErrorCode::Code4007 => "4007",
            ErrorCode::Code4008 => "4008",
            ErrorCode::Code4009 => "4009",
            ErrorCode::Code4010 => "4010",
            ErrorCode::Code4011 => "4011",
            ErrorCode::Code4012 => "4012",
            ErrorCode::Code4013 => "4013",
            ErrorCode::Code4014 => "4014",
            ErrorCode::Code4015 => "4015",
            ErrorCode::Code4016 => "4016",
            ErrorCode::Code5001 => "5001",
            ErrorCode::Code5002 => "5002",
            ErrorCode::Code5003 => "5003",
            ErrorCode::Code6001 => "6001",
            ErrorCode::Code6002 => "6002",
            ErrorCode::Code6003 => "6003",
            ErrorCode::Code6004 => "6004",
            ErrorCode::Code6005 => "6005",
            ErrorCode::Code6006 => "6006",
            ErrorCode::Code7001 => "7001",
            ErrorCode::Code7002 => "7002",
            ErrorCode::Code7003 => "7003",
            ErrorCode::Code7004 => "7004",
            ErrorCode::Code8001 => "8001",
            ErrorCode::Code8002 => "8002",
            ErrorCode::Code8003 => "8003",
            ErrorCode::Code8004 => "8004",
            ErrorCode::Code8005 => "8005",
            ErrorCode::Code8006 => "8006",
            ErrorCode::Code8007 => "8007",
            ErrorCode::Code8008 => "8008",
            ErrorCode::Code8009 => "8009",
            ErrorCode::Code8010 => "8010",
            ErrorCode::Code9001 => "9001",
            ErrorCode::Code9002 => "9002",
            ErrorCode::Code9003 => "9003",
            ErrorCode::Code9004 => "9004",
            ErrorCode::Code9005 => "9005",
            ErrorCode::Code9006 => "9006",
            ErrorCode::Code9007 => "9007",
            ErrorCode::Code9008 => "9008",
            ErrorCode::Code9009 => "9009",
            ErrorCode::Code10001 => "10001",
            ErrorCode::Code10002 => "10002",
            ErrorCode::Code10003 => "10003",
            ErrorCode::Code10004 => "10004",
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
            ErrorCode::Code0001 => ErrorCode::Code0001,
            ErrorCode::Code0002 => ErrorCode::Code0002,
            ErrorCode::Code0003 => ErrorCode::Code0003,
            ErrorCode::Code0004 => ErrorCode::Code0004,
            ErrorCode::Code0005 => ErrorCode::Code0005,
            ErrorCode::Code0006 => ErrorCode::Code0006,
            ErrorCode::Code0007 => ErrorCode::Code0007,
            ErrorCode::Code0008 => ErrorCode::Code0008,
            ErrorCode::Code0009 => ErrorCode::Code0009,
            ErrorCode::Code0010 => ErrorCode::Code0010,
            ErrorCode::Code0011 => ErrorCode::Code0011,
            ErrorCode::Code0012 => ErrorCode::Code0012,
            ErrorCode::Code0013 => ErrorCode::Code0013,
            ErrorCode::Code0014 => ErrorCode::Code0014,
            ErrorCode::Code0015 => ErrorCode::Code0015,
            ErrorCode::Code0016 => ErrorCode::Code0016,
            ErrorCode::Code0017 => ErrorCode::Code0017,
            ErrorCode::Code0018 => ErrorCode::Code0018,
            ErrorCode::Code0019 => ErrorCode::Code0019,
            ErrorCode::Code0020 => ErrorCode::Code0020,
            ErrorCode::Code0021 => ErrorCode::Code0021,
            ErrorCode::Code0022 => ErrorCode::Code0022,
            ErrorCode::Code0023 => ErrorCode::Code0023,
            ErrorCode::Code0024 => ErrorCode::Code0024,
            ErrorCode::Code0101 => ErrorCode::Code0101,
            ErrorCode::Code0102 => ErrorCode::Code0102,
            ErrorCode::Code0103 => ErrorCode::Code0103,
            ErrorCode::Code0104 => ErrorCode::Code0104,
            ErrorCode::Code0105 => ErrorCode::Code0105,
            ErrorCode::Code2001 => ErrorCode::Code2001,
            ErrorCode::Code2002 => ErrorCode::Code2002,
            ErrorCode::Code2003 => ErrorCode::Code2003,
            ErrorCode::Code3001 => ErrorCode::Code3001,
            ErrorCode::Code3002 => ErrorCode::Code3002,
            ErrorCode::Code3003 => ErrorCode::Code3003,
            ErrorCode::Code3004 => ErrorCode::Code3004,
            ErrorCode::Code3005 => ErrorCode::Code3005,
            ErrorCode::Code3006 => ErrorCode::Code3006,
            ErrorCode::Code3007 => ErrorCode::Code3007,
            ErrorCode::Code3008 => ErrorCode::Code3008,
            ErrorCode::Code3009 => ErrorCode::Code3009,
            ErrorCode::Code3010 => ErrorCode::Code3010,
            ErrorCode::Code3011 => ErrorCode::Code3011,
            ErrorCode::Code3012 => ErrorCode::Code3012,
            ErrorCode::Code3013 => ErrorCode::Code3013,
            ErrorCode::Code3014 => ErrorCode::Code3014,
            ErrorCode::Code4001 => ErrorCode::Code4001,
            ErrorCode::Code4002 => ErrorCode::Code4002,
            ErrorCode::Code4003 => ErrorCode::Code4003,
            ErrorCode::Code4004 => ErrorCode::Code4004,
            ErrorCode::Code4005 => ErrorCode::Code4005,
            ErrorCode::Code4006 => ErrorCode::Code4006,
            ErrorCode::Code4007 => ErrorCode::Code4007,
            ErrorCode::Code4008 => ErrorCode::Code4008,
            ErrorCode::Code4009 => ErrorCode::Code4009,
            ErrorCode::Code4010 => ErrorCode::Code4010,
            ErrorCode::Code4011 => ErrorCode::Code4011,
            ErrorCode::Code4012 => ErrorCode::Code4012,
            ErrorCode::Code4013 => ErrorCode::Code4013,
            ErrorCode::Code4014 => ErrorCode::Code4014,
            ErrorCode::Code4015 => ErrorCode::Code4015,
            ErrorCode::Code4016 => ErrorCode::Code4016,
            ErrorCode::Code5001 => ErrorCode::Code5001,
            ErrorCode::Code5002 => ErrorCode::Code5002,
            ErrorCode::Code5003 => ErrorCode::Code5003,
            ErrorCode::Code6001 => ErrorCode::Code6001,
            ErrorCode::Code6002 => ErrorCode::Code6002,
            ErrorCode::Code6003 => ErrorCode::Code6003,
            ErrorCode::Code6004 => ErrorCode::Code6004,
            ErrorCode::Code6005 => ErrorCode::Code6005,
            ErrorCode::Code6006 => ErrorCode::Code6006,
            ErrorCode::Code7001 => ErrorCode::Code7001,
            ErrorCode::Code7002 => ErrorCode::Code7002,
            ErrorCode::Code7003 => ErrorCode::Code7003,
            ErrorCode::Code7004 => ErrorCode::Code7004,
            ErrorCode::Code8001 => ErrorCode::Code8001,
            ErrorCode::Code8002 => ErrorCode::Code8002,
            ErrorCode::Code8003 => ErrorCode::Code8003,
            ErrorCode::Code8004 => ErrorCode::Code8004,
            ErrorCode::Code8005 => ErrorCode::Code8005,
            ErrorCode::Code8006 => ErrorCode::Code8006,
            ErrorCode::Code8007 => ErrorCode::Code8007,
            ErrorCode::Code8008 => ErrorCode::Code8008,
            ErrorCode::Code8009 => ErrorCode::Code8009,
            ErrorCode::Code8010 => ErrorCode::Code8010,
            ErrorCode::Code9001 => ErrorCode::Code9001,
            ErrorCode::Code9002 => ErrorCode::Code9002,
            ErrorCode::Code9003 => ErrorCode::Code9003,
            ErrorCode::Code9004 => ErrorCode::Code9004,
            ErrorCode::Code9005 => ErrorCode::Code9005,
            ErrorCode::Code9006 => ErrorCode::Code9006,
            ErrorCode::Code9007 => ErrorCode::Code9007,
            ErrorCode::Code9008 => ErrorCode::Code9008,
            ErrorCode::Code9009 => ErrorCode::Code9009,
            ErrorCode::Code10001 => ErrorCode::Code10001,
            ErrorCode::Code10002 => ErrorCode::Code10002,
            ErrorCode::Code10003 => ErrorCode::Code10003,
            ErrorCode::Code10004 => ErrorCode::Code10004,
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
