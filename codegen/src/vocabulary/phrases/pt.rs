//! Portuguese phrases.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[
    Phrase {
        meaning: Optional,
        patterns: &[
            "^ ?(|[|* ?* opcional|opcionais|facultativo|facultativa",
            ",|;|:|(|[|.|-|–|—|* opcional|opcionais|facultativo|facultativa $",
            "(|[|,|;|. opcional|opcionais|facultativo|facultativa ,|;|:|.|)|]|*|-|–|—",
            "^ ?un|?una|?une parâmetro|campo|elemento|atributo|nó|propriedade|argumento|valor opcional|opcionais|facultativo|facultativa",
            ",|;|.|( parâmetro|campo|elemento|atributo|nó|propriedade|argumento|valor opcional|opcionais|facultativo|facultativa",
            "Opcional $",
            "não ?é ?são obrigatório|obrigatória|requerido|requerida|necessário",
            "pode|podem ser omitido|omitida|omitidos",
            "pode|podem faltar|omitir",
            "é|são opcional|opcionais $",
        ],
        examples: &[
            "Opcional. Cor do pedido",
            "cor (opcional)",
            "não é obrigatório",
            "Não obrigatório",
            "pode ser omitido",
            "Parâmetro opcional",
        ],
        traps: &[
            "obrigatório",
            "uma opção do pedido",
            "indica se o campo é opcional",
            "lista de peças opcionais do pedido",
        ],
    },
    Phrase {
        meaning: Required,
        patterns: &[
            "^ ?(|[|* ?* <!não|nem obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ?)|] ?* ?* $",
            "^ ?(|[ <!não|nem obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ,|;|:|.|)|]|-|–|— >!se|quando|para|em|ao|caso|somente|apenas|só|mas",
            "(|[|* obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório )|]|*",
            ".|,|;|:|-|–|— ?* obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ?* $",
            ".|,|; obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ,|;|. >!se|quando|para|em|ao|caso|somente|apenas|só|mas",
            "^ parâmetro|campo|elemento|atributo|nó|propriedade|argumento|valor obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório >!se|quando|para|em|ao|caso|somente|apenas|só|mas",
            ".|,|;|( parâmetro|campo|elemento|atributo|nó|propriedade|argumento|valor obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ?* $",
            "<!não|nem Obrigatório|Obrigatória|Requerido $",
            "^ este|esta|o|a|é ?_ ?é <!não obrigatório|obrigatória $",
            "campo|parâmetro|valor ?é <!não obrigatório|obrigatória $",
            "^ deve|devem ser informado|enviado|especificado|preenchido $",
        ],
        examples: &[
            "obrigatório",
            "Chave do pedido (obrigatória)",
            "Parâmetro obrigatório",
            "Este campo é obrigatório.",
            "Obrigatória. Chave do pedido",
            "Deve ser informado.",
        ],
        traps: &[
            "obrigatório se faltar a cor",
            "Obrigatório, quando faltar a cor",
            "não obrigatório",
            "indica se o campo é obrigatório",
            "número de peças obrigatórias",
        ],
    },
    Phrase {
        meaning: Conditional,
        patterns: &[
            "<!não|nem obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ?, ?( ?somente|apenas|só|mas se|quando|para|em|ao|caso",
            "<!não|nem obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ?, ?( somente|apenas|só|mas _ >_",
            "<!não obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|necessário|mandatório ?_ ?_ ?, se|quando|caso|somente|apenas",
            "deve ser informado|enviado ?, se|quando|caso",
        ],
        examples: &[
            "obrigatório se faltar a cor",
            "Obrigatório para pedidos sem cor",
            "obrigatório apenas quando faltar a cor",
        ],
        traps: &["obrigatório", "não obrigatório se faltar a cor"],
    },
    Phrase {
        meaning: Whether,
        patterns: &["se|quando|caso|indica|que", "um|uma|menos|pelo dos|das|um|uma|menos"],
        examples: &["se o campo", "um dos campos"],
        traps: &["o pedido"],
    },
    Phrase {
        meaning: NotEmpty,
        patterns: &["não pode|deve|podem|devem ser|estar|ficar vazio|vazia|vazios"],
        examples: &["não pode ser vazio"],
        traps: &["a lista está vazia"],
    },
    Phrase {
        meaning: AllowedFromMethod,
        patterns: &["valores .. obtidos|retornados|consultados ?por|pelo|pela|com|através|via"],
        examples: &["os valores possíveis são retornados por ticket.getTypes"],
        traps: &["valores possíveis: azul, verde"],
    },
    Phrase {
        meaning: AllowedElsewhere,
        patterns: &[
            "valores .. veja|ver|consulte|descritos|listados ?: ?na ?no ?em seção|página|tabela|capítulo|abaixo|acima",
        ],
        examples: &["valores possíveis: veja seção Cores", "os valores descritos na tabela"],
        traps: &["valores possíveis: azul, verde"],
    },
    Phrase {
        meaning: Allowed,
        patterns: &[
            "possíveis valores ?são ?: ?-|–|— >!veja|ver|são|para|de|do|da|em|podem|retornados|obtidos|descritos|consulte",
            "os|seus|seguintes valores ?possíveis ?permitidos ?válidos ?aceitos são ?os ?seguintes :",
            "aceita|aceitos|recebe ?um ?dos ?os ?seguintes ?valores :",
            "valores :",
            "domínio|lista de valores :",
            "^ domínio :",
            "valores|opções possíveis|permitidos|permitidas|válidos|válidas|aceitos|aceites|disponíveis|suportados ?são ?: ?-|–|— >!veja|ver|são|para|de|do|da|em|podem|retornados|obtidos|descritos|consulte",
            "formatos|tipos|estados|idiomas possíveis|permitidos|válidos|aceitos|suportados ?são :",
            "<!menos um|uma dos|das ?seguintes valores|opções ?seguintes ?: >!de|do|da",
            "pode ser|assumir|receber ?um ?dos ?os ?seguintes valores ?:",
            "pode ser :",
        ],
        examples: &[
            "Possíveis valores: azul, verde",
            "Aceita: azul, verde",
            "valores possíveis: azul, verde",
            "Um dos valores: azul, verde",
            "pode assumir os valores azul, verde",
        ],
        traps: &["valor do pedido", "um dos pedidos"],
    },
    Phrase {
        meaning: Default,
        patterns: &[
            "padrão ?é ?: :|=|-|–|—",
            "por padrão|omissão ?: >#|true|false|null|'|\"|“|„|«",
            "valor padrão >#|true|false|null|'|\"|“|„|«",
            "valor padrão ?é :|é|=",
            "( padrão >#|true|false|null|'|\"|“|„|«",
        ],
        examples: &["Padrão: 20", "O valor padrão é 20", "valor padrão: azul", "por padrão 20"],
        traps: &["Por padrão, todos os pedidos são mostrados", "o padrão da loja"],
    },
    Phrase {
        meaning: DefaultHere,
        patterns: &["valor padrão $", "( ?valor ?por padrão )", "^ por padrão $"],
        examples: &["(padrão)", "azul, valor padrão"],
        traps: &["Padrão: 20"],
    },
    Phrase {
        meaning: InsteadOf,
        patterns: &["lugar|vez de|do|da", "substitui", "usado|utilizado se|quando|caso"],
        examples: &["em vez de key", "usado se key faltar"],
        traps: &["chave do pedido"],
    },
    Phrase {
        meaning: Several,
        patterns: &[
            "vários|múltiplos valores|elementos",
            "várias vezes",
            "pode|podem ser repetido|repetida|repetidos",
            "pode repetir",
            "um|uma ou mais",
        ],
        examples: &["vários valores", "um ou mais", "pode ser repetido"],
        traps: &["valor do pedido"],
    },
    Phrase {
        meaning: Elsewhere,
        patterns: &[
            "descrito|descrita|descritos|descritas|explicado em|na|no|acima|abaixo",
            "veja|ver|consulte ?na ?no ?a seção|página|capítulo",
        ],
        examples: &["descrito na seção Cores", "veja a seção Cores"],
        traps: &["descrição do pedido"],
    },
    Phrase {
        meaning: FieldNoun,
        patterns: &["parâmetro|parâmetros|campo|campos|elemento|elementos|atributo|propriedade"],
        examples: &["o campo cor"],
        traps: &["o pedido"],
    },
    Phrase {
        meaning: AllOptional,
        patterns: &["todos|todas .. exceto|menos|salvo .. opcionais", "exceto .. todos .. opcionais"],
        examples: &["Todos os campos, exceto key e token, são opcionais"],
        traps: &["Todos os campos"],
    },
    Phrase {
        meaning: Error,
        patterns: &["erro|erros|falha|falhas|contrário"],
        examples: &["Códigos de erro", "Caso contrário"],
        traps: &["Resposta"],
    },
    Phrase {
        meaning: Response,
        patterns: &["resposta*|resultado*|retorno|retorna|retornado|saída"],
        examples: &["Exemplo de resposta"],
        traps: &["Requisição"],
    },
    Phrase {
        meaning: Query,
        patterns: &["parâmetros de consulta|query", "string de consulta"],
        examples: &["Parâmetros de consulta"],
        traps: &["Corpo da requisição"],
    },
    Phrase {
        meaning: PathPart,
        patterns: &["parâmetros|variáveis de|da|do caminho|rota|path"],
        examples: &["Parâmetros de caminho"],
        traps: &["Corpo"],
    },
    Phrase {
        meaning: Header, patterns: &["cabeçalho*"], examples: &["Cabeçalhos da requisição"], traps: &["Corpo"]
    },
    Phrase {
        meaning: Request,
        patterns: &["requisição|requisições|solicitação|chamada|corpo", "parâmetros|dados de entrada"],
        examples: &["Exemplo de requisição"],
        traps: &["Resposta"],
    },
];
