//! Phrases that say what a text has to be, in every language.

use crate::vocabulary::phrase::Meaning::*;
use crate::vocabulary::phrase::Phrase;

/// See [`Phrase`].
pub const PHRASES: &[Phrase] = &[Phrase {
    meaning: EmailAddress,
    patterns: &[
        "must|should|shall|has|have|needs ?to be ?a ?an ?in ?valid|correct|proper|well ?- ?formed email|emails|mail|e-mail",
        "must|should|shall|has|have|needs ?to be ?a ?an ?in ?valid|correct|proper|well ?- ?formed e - mail",
        "valid|correct|proper|well ?- ?formed email|e-mail ?address|addresses",
        "valid|correct|proper|well ?- ?formed e - mail ?address|addresses",
        "корректн*|валидн*|действительн*|правильн* email|e-mail",
        "корректн*|валидн*|действительн*|правильн* e - mail",
        "корректн*|валидн*|действительн*|правильн* адрес* электронной почты",
        "долж* быть адрес* электронной почты",
        "коректн*|дійсн* адрес* електронної пошти",
        "gültige|gültigen ?email ?e ?- ?mail - adresse",
        "gültige|gültigen mailadresse|emailadresse",
        "adresse email|électronique|e-mail|mail valide|valable",
        "adresse e - mail valide|valable",
        "correo electrónico válido",
        "dirección de correo ?electrónico válida",
        "endereço de e - mail|email válido",
        "endereço de email|e-mail válido",
        "e - mail válido",
        "email válido|válida",
        "indirizzo email|e-mail valido",
        "indirizzo e - mail valido",
        "geldig email|e-mailadres|mailadres|emailadres",
        "geldig e - mailadres",
        "poprawny|prawidłowy adres email|e-mail",
        "poprawny|prawidłowy adres e - mail",
    ],
    examples: &[
        "The address of the owner, must be a valid e-mail address",
        "A valid email address",
        "должен быть адресом электронной почты",
        "корректный e-mail владельца",
        "Muss eine gültige E-Mail-Adresse sein",
        "une adresse e-mail valide",
        "un correo electrónico válido",
    ],
    traps: &[
        "e-mail address of the owner",
        "true if the email address is valid",
        "адрес электронной почты",
        "the mail must be sent",
    ],
}];
