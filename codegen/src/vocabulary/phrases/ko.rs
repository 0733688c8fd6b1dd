//! Korean phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* 선택 ?)|] ?. $",
            "^ ?(|[ 선택 ,|;|:|.|)|]|-",
            "(|[ 선택 )|]",
            ",|. 선택 ?. $",
            "선택사항*|선택적*|옵션입니다|생략가능*|옵셔널",
            "선택 사항|항목|입력|파라미터|매개변수|값",
            "생략 가능*|할",
            "생략할 수",
            "필수 아님|아니며|아닙니다|아니다",
            "필수가|필수는 아님|아니며|아닙니다|아니다",
        ],
        examples: &["선택. 주문 색상", "색상 (선택)", "생략 가능", "필수가 아닙니다", "선택 사항"],
        traps: &["필수", "색상을 선택합니다"],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* 필수 ?)|] ?* $",
            "^ ?(|[ 필수 ,|;|:|.|)|]|-",
            "(|[|* 필수 )|]|*",
            ",|.|- 필수 $",
            "필수입니다|필수임|필수값|필수항목 ?. $",
            "필수 파라미터|매개변수|항목|값|필드|입력 $",
            "반드시 지정|입력|포함|전달",
        ],
        examples: &["필수", "주문 번호 (필수)", "필수 항목", "필수입니다."],
        traps: &["선택", "필수가 아닙니다", "필수 여부", "색상이 없는 경우 필수"],
    },
    Phrase {
        meaning: Conditional,
        patterns: &["경우|때|시|경우에|경우에만|때만 ?, 필수|필수입니다|필수임", "조건부 필수"],
        examples: &["색상이 없는 경우 필수", "조건부 필수"],
        traps: &["필수"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["여부|경우|경우에|때|만약|하나|하나는|최소|적어도"],
        examples: &["여부"],
        traps: &["주문"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &[
            "비워|비어 둘|있을 수 없습니다|없음",
            "비워둘|비어있을 수 없습니다|없음",
            "빈 값은|값|문자열은 허용되지|불가|안",
        ],
        examples: &["비워 둘 수 없습니다"],
        traps: &["빈 목록"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["값은|값 .. 메서드|메소드|함수로|메서드로|메소드로 조회|반환*|얻*"],
        examples: &["값은 getTypes 메서드로 조회"],
        traps: &["가능한 값: 1"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &["값은|값 .. 참조|참고|참조하세요|참고하세요"],
        examples: &["가능한 값은 색상 페이지 참조"],
        traps: &["가능한 값: 1"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "가능한|허용되는|유효한|사용가능한|허용된 값|값은|옵션 ?: ?- >!_",
            "가능한|허용되는|유효한 ?수 ?있는 값|값은|옵션 :|-|은|는|'|\"",
            "허용값|유효값|가능값 ?:",
            "다음 중 하나 ?:",
            "중 하나 :",
            "^ 값 :",
        ],
        examples: &["가능한 값: red, green", "허용값: red, green", "다음 중 하나: red, green"],
        traps: &["주문 값"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "기본값|기본|디폴트|기본값은|기본값이 ?: :|=|-|–|—",
            "기본값|디폴트|기본값은 >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &["기본값: 20", "기본값은 20"],
        traps: &["기본 상점"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["( 기본값|기본|디폴트 )", "^ 기본값 $"],
        examples: &["(기본값)"],
        traps: &["기본값: 20"],
    },
    Phrase { meaning: InsteadOf, patterns: &["대신"], examples: &["key 대신 사용"], traps: &["주문 번호"] },
    Phrase {
        meaning: Several,
        patterns: &["여러|복수|다중 값|개|번|개의|값을", "하나 이상", "반복 가능*"],
        examples: &["여러 개", "반복 가능"],
        traps: &["주문 값"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &["참조|참고|참조하세요|참고하세요 ?. $"],
        examples: &["색상 페이지를 참고하세요"],
        traps: &["주문 설명"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["파라미터|매개변수|필드|항목|속성|요소|노드"],
        examples: &["필드 color"],
        traps: &["주문"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["제외한|제외하고 .. 선택*", "제외하고 .. 생략"],
        examples: &["key와 token을 제외한 모든 필드는 선택"],
        traps: &["모든 필드"],
    },
    Phrase { meaning: Error, patterns: &["오류*|에러*|실패*"], examples: &["오류 코드"], traps: &["응답"] },
    Phrase {
        meaning: Response,
        patterns: &["응답*|반환*|결과*|출력*|리스폰스"],
        examples: &["응답 예시"],
        traps: &["요청"],
    },
    Phrase { meaning: Query, patterns: &["쿼리*"], examples: &["쿼리 파라미터"], traps: &["요청"] },
    Phrase {
        meaning: PathPart,
        patterns: &["경로|패스 파라미터|매개변수|변수", "경로변수"],
        examples: &["경로 파라미터"],
        traps: &["요청"],
    },
    Phrase {
        meaning: Header,
        patterns: &["요청 헤더*", "http 헤더*", "^ 헤더 $"],
        examples: &["요청 헤더"],
        traps: &["응답"],
    },
    Phrase {
        meaning: Request, patterns: &["요청*|입력*|호출*|리퀘스트"], examples: &["요청 예시"], traps: &["응답"]
    },
];
