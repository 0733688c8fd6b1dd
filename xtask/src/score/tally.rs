//! Counts and what they amount to: `compare` counts, `report` prints, groups of pages add up.

/// What was right, made up and missed, of things that a page says or does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Match {
    /// Said by the page, and understood.
    pub right: usize,
    /// Not said by the page.
    pub invented: usize,
    /// Said by the page, and not understood.
    pub missing: usize,
}

/// How many of some statements are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// The right ones.
    pub right: usize,
    /// All of them.
    pub all: usize,
}

/// Everything that is counted, of a page or of several.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// Fields, by path.
    pub paths: Match,
    /// Types of the fields that were found.
    pub types: Share,
    /// Whether these repeat.
    pub repeated: Share,
    /// Whether these are required, where the page says so.
    pub required: Share,
    /// Fields that were called required.
    pub must: Match,
    /// Whether fields are attributes.
    pub attributes: Share,
    /// Values that fields may take.
    pub values: Match,
    /// Errors.
    pub errors: Match,
    /// Names of methods.
    pub methods: Share,
    /// Methods that an index lists.
    pub index: Match,
    /// What was not right, in the order it was found.
    pub misses: Vec<Miss>,
}

/// Something that was not right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Miss {
    /// What kind of thing.
    pub class: Class,
    /// The page does not say it at all.
    pub invented: bool,
    /// How many facts are concerned: a list of values is told in one sentence.
    pub count: usize,
    /// The fact, and what was wanted instead.
    pub what: String,
}

/// What can go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A field was not found.
    MissingPath,
    /// A field was made up.
    ExtraPath,
    /// A field has another type.
    WrongType,
    /// A field repeats, or does not.
    Repeated,
    /// A field is an attribute, or is none.
    Attribute,
    /// A field is required, or is not.
    Must,
    /// Allowed values are missing or made up.
    Enum,
    /// An error is missing or made up.
    Error,
    /// A method is missing, made up or misnamed.
    Method,
    /// An entry of an index is missing or made up.
    Index,
}

/// What counts amount to. `None` where there was nothing to count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Figure {
    /// Of what was understood, how much is right; of what the page says, how much was understood.
    Pair(Option<f64>, Option<f64>),
    /// How much is right.
    Single(Option<f64>),
}

impl Match {
    fn add(&mut self, other: Match) {
        self.right += other.right;
        self.invented += other.invented;
        self.missing += other.missing;
    }

    fn figure(self) -> Figure {
        let precision = ratio(self.right, self.right + self.invented);
        Figure::Pair(precision, ratio(self.right, self.right + self.missing))
    }
}

impl Share {
    /// Counts a statement.
    pub fn count(&mut self, right: bool) {
        self.right += usize::from(right);
        self.all += 1;
    }

    fn add(&mut self, other: Share) {
        self.right += other.right;
        self.all += other.all;
    }
}

impl Tally {
    /// Adds the counts of something else, and its misses.
    pub fn add(&mut self, other: Tally) {
        self.paths.add(other.paths);
        self.types.add(other.types);
        self.repeated.add(other.repeated);
        self.required.add(other.required);
        self.must.add(other.must);
        self.attributes.add(other.attributes);
        self.values.add(other.values);
        self.errors.add(other.errors);
        self.methods.add(other.methods);
        self.index.add(other.index);
        self.misses.extend(other.misses);
    }

    /// Notes what was not right.
    pub fn miss(&mut self, class: Class, invented: bool, count: usize, what: String) {
        self.misses.push(Miss { class, invented, count, what });
    }

    /// Every figure with its name.
    pub fn figures(&self) -> [(&'static str, Figure); 10] {
        let single = |share: Share| Figure::Single(ratio(share.right, share.all));
        [
            ("paths", self.paths.figure()),
            ("types", single(self.types)),
            ("repeated", single(self.repeated)),
            ("required", single(self.required)),
            ("must", self.must.figure()),
            ("attribute", single(self.attributes)),
            ("enum", self.values.figure()),
            ("errors", self.errors.figure()),
            ("method", single(self.methods)),
            ("index", self.index.figure()),
        ]
    }
}

impl Class {
    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Class::MissingPath => "missing path",
            Class::ExtraPath => "extra path",
            Class::WrongType => "wrong type",
            Class::Repeated => "repeated",
            Class::Attribute => "attribute",
            Class::Must => "must",
            Class::Enum => "enum",
            Class::Error => "error",
            Class::Method => "method",
            Class::Index => "index",
        }
    }
}

impl Figure {
    /// The lesser of its numbers; `None` where there was nothing to count.
    pub fn least(self) -> Option<f64> {
        let numbers = match self {
            Figure::Pair(precision, recall) => [precision, recall],
            Figure::Single(share) => [share, None],
        };
        numbers.into_iter().flatten().reduce(f64::min)
    }
}

/// To four decimals, so that what is printed with three does not depend on who rounds.
fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| (part as f64 / whole as f64 * 1e4).round_ties_even() / 1e4)
}
