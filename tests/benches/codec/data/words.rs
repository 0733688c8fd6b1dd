//! Where the values of the documents come from: a position goes in, a realistic text comes out, always the same.

/// A source of numbers that only look like chance.
pub struct Numbers(u64);

impl Numbers {
    /// The numbers of this seed.
    pub fn new(seed: u64) -> Self {
        Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % bound
    }

    /// A number from `least` to `most`.
    pub fn between(&mut self, least: u64, most: u64) -> u64 {
        least + self.below(most - least + 1)
    }

    /// One of these.
    pub fn pick(&mut self, choices: &[&'static str]) -> &'static str {
        choices[self.below(choices.len() as u64) as usize]
    }
}

const FIRST: &[&str] = &["Анна", "Ingrid", "Пётр", "Maria", "Ольга", "Lars", "Дмитрий", "Renée", "Jonas", "Светлана"];
const MIDDLE: &[&str] = &["Сергеевна", "Maria", "Иванович", "Johan", "Павловна", "Lee"];
const LAST: &[&str] = &["Каренина", "Nordmann", "Соколов", "O'Neill", "Миронова", "Håkonsen", "Smith", "Лебедев"];
const COMPANY: &[&str] =
    &["Müller & Söhne", "ООО «Ромашка»", "Fjord Fjell AS", "Birch Trading", "АО «Север»", "Завод имени Мира"];
const POST: &[&str] = &["Architect", "Главный бухгалтер", "Head of Sales & Marketing", "Инженер", "Secretary"];
const CITY: &[&str] = &["Москва", "Oslo", "Санкт-Петербург", "Bergen", "Казань", "London"];
const STREET: &[&str] = &["ул. Лесная", "Storgata", "пр. Мира", "Harbour Road", "наб. Фонтанки"];
const SENTENCE: &[&str] = &[
    "Prefers to be called after lunch and never on Fridays.",
    "Договор продлён до конца года.",
    "Asked for a quote, if the price is right.",
    "Постоянный клиент, скидка 10 процентов.",
    "Met at the spring fair; wants the catalogue by mail.",
    "Оплата по счёту, доставка в офис.",
    "Has moved to another department since the last meeting.",
    "Перезвонить в понедельник утром.",
];

impl Numbers {
    /// A given name.
    pub fn first_name(&mut self) -> String {
        self.pick(FIRST).to_owned()
    }

    /// A second name.
    pub fn middle_name(&mut self) -> String {
        self.pick(MIDDLE).to_owned()
    }

    /// A family name.
    pub fn last_name(&mut self) -> String {
        self.pick(LAST).to_owned()
    }

    /// A company; some need escaping.
    pub fn company(&mut self) -> String {
        self.pick(COMPANY).to_owned()
    }

    /// What someone works as.
    pub fn post(&mut self) -> String {
        self.pick(POST).to_owned()
    }

    /// A town.
    pub fn city(&mut self) -> String {
        self.pick(CITY).to_owned()
    }

    /// A street and a number.
    pub fn street(&mut self) -> String {
        format!("{}, {}", self.pick(STREET), self.between(1, 180))
    }

    /// An address on one line.
    pub fn address(&mut self) -> String {
        format!("{} {}, {}", self.between(100_000, 199_999), self.city(), self.street())
    }

    /// A mail address that rules accept.
    pub fn email(&mut self) -> String {
        format!("{}{}@example.{}", self.pick(&["ann.k", "lars", "office", "o.mironova"]), self.below(1000), "org")
    }

    /// A phone number.
    pub fn phone(&mut self) -> String {
        format!("+7 495 {:03}-{:02}-{:02}", self.below(1000), self.below(100), self.below(100))
    }

    /// A web page.
    pub fn site(&mut self, path: &str) -> String {
        format!("https://www.example.org/{path}/{}", self.below(100_000))
    }

    /// A name without spaces, as accounts have.
    pub fn handle(&mut self) -> String {
        format!("{}_{}", self.pick(&["karenina", "nordmann", "sokolov", "smith"]), self.below(10_000))
    }

    /// Some sentences.
    pub fn prose(&mut self, sentences: usize) -> String {
        let parts: Vec<&str> = (0..sentences).map(|_| self.pick(SENTENCE)).collect();
        parts.join(" ")
    }

    /// Some sentences as an editor saves them: marked up, so that they need escaping.
    pub fn html(&mut self, sentences: usize) -> String {
        let parts: Vec<String> = (0..sentences).map(|_| format!("<p>{}</p>", self.pick(SENTENCE))).collect();
        parts.join("")
    }

    /// A date, and a time of day.
    pub fn date(&mut self) -> String {
        format!("{:02}-{:02}-{}", self.between(1, 28), self.between(1, 12), self.between(1950, 2005))
    }

    /// A date and a time as JSON APIs write them.
    pub fn timestamp(&mut self) -> String {
        let (month, day) = (self.between(1, 12), self.between(1, 28));
        let (hour, minute, second) = (self.below(24), self.below(60), self.below(60));
        format!("{}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}", self.between(2010, 2024))
    }
}
