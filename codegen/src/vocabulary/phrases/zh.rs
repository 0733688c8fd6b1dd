//! Chinese phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "可选|选填|可选填|非必填|非必须|非必需|非必要|可選|選填|可不填|可不传|可为空|可以为空",
            "不 是 必须|必填",
            "可以|可 省略|不填|不传|缺省|忽略",
            "不必填|不必须|无需填写|非强制",
        ],
        examples: &["可选，订单颜色", "选填", "非必填", "可以不传", "不是必填", "（可选）订单颜色", "可选参数"],
        traps: &["必填", "订单选项"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "<!非|不|否|是|需 必填|必传|必选|必輸|必須填寫 >!时|吗|的|与|字",
            "^ ?( 必须|必需|必要|必輸|必填 ?) >!,|的 ?. $",
            "( 必须|必需|必填|必传|必要 )",
            "必须|必需 填写|传入|提供|指定|传递 $",
            "必填|必须|必需|必要 参数|字段|项|属性|栏位 ?. $",
            ",|.|; 必须|必需|必要 ?. $",
        ],
        examples: &["必填", "订单编号（必填）", "必填参数", "必须填写", "订单编号，必填", "（必须）", "订单编号，必需"],
        traps: &["选填", "非必填", "是否必填", "不是必填", "必填的字段数", "状态为关闭时必填"],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "<!非|不 必填|必传|必须|必需 ?, ?仅 当|如果|若",
            "时|情况下 ?, ?则 必填|必传|必须填写|必需",
            "仅在|仅当|只有 .. 必填|必传|必需",
        ],
        examples: &["状态为关闭时必填", "必填，当状态为关闭", "颜色为空时，必填", "仅当颜色为空时必填"],
        traps: &["必填", "可选"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["是否|如果|若|当|至少|其中|之一|时|二选|任选|情况"],
        examples: &["是否必填"],
        traps: &["订单"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["不能|不可|不得|不允许|不應 为空|為空|是空|留空", "非空"],
        examples: &["不能为空", "不允许为空"],
        traps: &["列表为空"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["取值|可选值|值 .. 接口|方法|函数 获取|返回", "通过 .. 接口|方法|函数 .. 获取"],
        examples: &["可选值通过 ticket.getTypes 接口获取"],
        traps: &["取值：1、2"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &["取值|可选值|枚举值|值 ?范围 ?: ?, ?请 参见|参考|见|详见|查看|参照"],
        examples: &["取值请参见颜色章节", "可选值见下表"],
        traps: &["取值：1、2"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "取值 ?说明 ?如下 : :",
            "可选|可用|包括|包含|分为|支持 ?以下 ?的 ?值|类型 ?： :",
            "枚举 ?值 ?有 ?如下 :",
            "值 为 :",
            "可选值|可取值|取值范围|有效值|允许值|枚举值|取值|可能值|可选项|允许的值|可能的值|合法值|可用值 ?有 ?包括 ?如下 ?: :|为|為|有|包括|是|-|=",
            "枚举 :",
            "以下|下列 ?之一 ?值 ?之一 :",
            "^ 值 :",
            "可以 是 :",
        ],
        examples: &[
            "可选：red、green",
            "包括：red、green",
            "可选值：red、green",
            "取值范围：1、2",
            "允许的值为 red、green",
            "枚举值：1-新建，2-关闭",
        ],
        traps: &["订单的值", "取值请参见颜色章节", "默认值：20"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "默认|缺省|預設|默認 ?值 ?为 ?是 ?: :|=|为|是|為|-",
            "默认|缺省|預設|默認 ?值 >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &["默认值：20", "默认为20", "缺省值为 20", "（默认 20）", "默认：red", "預設值：20"],
        traps: &["默认情况下显示全部订单"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["( 默认|缺省|預設 ?值 )", "^ 默认|缺省|預設 ?值 $"],
        examples: &["（默认）", "默认值"],
        traps: &["默认值：20"],
    },
    Phrase {
        meaning: InsteadOf, patterns: &["代替|替代|取代"], examples: &["代替 key"], traps: &["订单编号"]
    },
    Phrase {
        meaning: Several,
        patterns: &["多个|多個|多次|可重复|可以重复|一个或多个"],
        examples: &["可以传多个", "可重复"],
        traps: &["订单的值"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &["参见|详见|请参考|请参阅|參見|参照", "见 下文|附录|章节"],
        examples: &["详见颜色章节"],
        traps: &["订单说明"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["参数|字段|属性|元素|节点|參數|欄位"],
        examples: &["参数 color"],
        traps: &["订单"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["除 .. 外|以外 .. 可选|选填"],
        examples: &["除 key 和 token 外均可选"],
        traps: &["所有参数"],
    },
    Phrase {
        meaning: Error,
        patterns: &["返回码", "错误|失败|异常|錯誤|失敗|出错"],
        examples: &["错误码", "失败时返回"],
        traps: &["返回结果"],
    },
    Phrase {
        meaning: Response,
        patterns: &["响应|返回|应答|结果|出参|輸出|输出|回應|回应|響應|結果"],
        examples: &["返回参数", "返回结果", "响应示例"],
        traps: &["请求参数"],
    },
    Phrase {
        meaning: Query,
        patterns: &["查询参数|查询字符串|查詢參數", "query|url 参数"],
        examples: &["查询参数", "Query 参数"],
        traps: &["请求体"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["路径参数|路徑參數|路径变量", "path 参数"],
        examples: &["路径参数"],
        traps: &["请求体"],
    },
    Phrase {
        meaning: Header,
        patterns: &["请求头|請求頭|请求标头|消息头|头部参数", "header 参数"],
        examples: &["请求头"],
        traps: &["请求体"],
    },
    Phrase {
        meaning: Request,
        patterns: &["请求|入参|输入|調用|调用|請求|传入参数"],
        examples: &["请求参数", "请求示例", "入参"],
        traps: &["返回结果"],
    },
];
