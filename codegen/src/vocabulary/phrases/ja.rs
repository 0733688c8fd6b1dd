//! Japanese phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "任意 >!の",
            "任意 の 項目|パラメータ|フィールド",
            "省略可|省略可能|省略できます",
            "オプション $",
            "オプション 項目|パラメータ|パラメーター|フィールド",
            "必須で は|ない",
            "必須では ない|ありません",
            "必須では ない",
            "指定しなくても|不要 $",
        ],
        examples: &["任意。注文の色", "色（省略可）", "必須ではありません", "オプション", "任意"],
        traps: &["必須", "任意の文字列"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "<!非|が|か 必須 >!と|で|の|に|か|条",
            "必須 項目|パラメータ|パラメーター|フィールド ?. $",
            "必須です ?. $",
            "^ 必須 ?. $",
            "( 必須 )",
            "必ず 指定|設定|入力",
        ],
        examples: &["必須", "注文番号（必須）", "必須パラメータ", "必須です。", "必ず指定してください"],
        traps: &["任意", "必須ではありません", "必須かどうか", "色がない場合は必須"],
    },
    Phrase {
        meaning: Conditional,
        patterns: &["場合|とき|時 ?に ?は ?, ?のみ 必須", "条件付き必須|条件付きで必須"],
        examples: &["色がない場合は必須", "色がない場合のみ必須"],
        traps: &["必須"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["場合|とき|どうか|いずれか|少なくとも|もし"],
        examples: &["どうか"],
        traps: &["注文"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &[
            "空に は ?で きません|できません",
            "空 で あって ?は なりません|ならない",
            "空 ?文字 ?は 不可|にできません|許可されません",
            "空にできない|空にできません|空にすることはできません",
        ],
        examples: &["空にできません"],
        traps: &["空のリスト"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["値 .. メソッド|関数 ?で ?から 取得|返され"],
        examples: &["値は getTypes メソッドで取得"],
        traps: &["指定可能な値：1"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &["値 ?に ?つ ?い ?て ?は ?, .. 参照"],
        examples: &["値は色の章を参照"],
        traps: &["指定可能な値：1"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "設定 値|内容 ?は ?: :",
            "以下|次 の ?値|中 ?から|の ?選択|指定|設定 ?して ?ください :",
            "指定 できる 値 ?は ?: ?:",
            "指定可能な値|設定可能な値|有効な値|可能な値|許可される値|使用可能な値|取り得る値|取りうる値|許容値|選択肢 ?は ?: :|は|-|=",
            "次の いずれか|値 ?の ?いずれか ?: :",
            "以下の いずれか|値 ?の ?いずれか ?: :",
            "列挙 型 ?:",
            "^ 値 :",
        ],
        examples: &[
            "設定値：red、green",
            "指定可能な値：red、green",
            "有効な値は red、green",
            "次のいずれか：red、green",
        ],
        traps: &["注文の値"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "デフォルト|既定|初期|規定 ?値 ?は ?: :|=|は|-",
            "デフォルト|既定|初期 ?値 >#|true|false|null|'|\"|“|„|«",
            "省略時 ?は ?値 ?: :|は|=",
            "省略時 ?は ?値 >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &["デフォルト：20", "デフォルト値は20", "既定値：red", "初期値 20"],
        traps: &["デフォルトの店"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["( デフォルト|既定|初期 ?値 )", "^ デフォルト|既定値|初期値 ?値 $"],
        examples: &["（デフォルト）"],
        traps: &["デフォルト：20"],
    },
    Phrase {
        meaning: InsteadOf,
        patterns: &["代わりに|の代わり"],
        examples: &["keyの代わりに使用"],
        traps: &["注文番号"],
    },
    Phrase {
        meaning: Several,
        patterns: &["複数|繰り返し|一つ以上", "1 つ以上"],
        examples: &["複数指定可"],
        traps: &["注文の値"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &["参照|ご覧ください"],
        examples: &["色の章を参照"],
        traps: &["注文の説明"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["パラメータ|パラメーター|フィールド|項目|要素|属性|プロパティ|ノード"],
        examples: &["パラメータ color"],
        traps: &["注文"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["除き|以外 .. 任意|省略可"],
        examples: &["key と token を除き任意", "key以外はすべて任意"],
        traps: &["すべての項目"],
    },
    Phrase {
        meaning: Error, patterns: &["エラー|失敗|異常"], examples: &["エラーコード"], traps: &["レスポンス"]
    },
    Phrase {
        meaning: Response,
        patterns: &["レスポンス|応答|戻り値|返り値|返却|出力|結果"],
        examples: &["レスポンス", "レスポンス例", "戻り値"],
        traps: &["リクエスト"],
    },
    Phrase {
        meaning: Query, patterns: &["クエリ"], examples: &["クエリパラメータ"], traps: &["リクエスト"]
    },
    Phrase {
        meaning: PathPart,
        patterns: &["パスパラメータ|パスパラメーター|パス変数"],
        examples: &["パスパラメータ"],
        traps: &["リクエスト"],
    },
    Phrase {
        meaning: Header,
        patterns: &["リクエストヘッダ|要求ヘッダ", "ヘッダーパラメータ", "http ヘッダ", "^ ヘッダ ?ー $"],
        examples: &["リクエストヘッダー"],
        traps: &["レスポンス"],
    },
    Phrase {
        meaning: Request,
        patterns: &["リクエスト|要求|入力|引数|送信"],
        examples: &["リクエスト", "リクエスト例", "入力パラメータ"],
        traps: &["レスポンス"],
    },
];
