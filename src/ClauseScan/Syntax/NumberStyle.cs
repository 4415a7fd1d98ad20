namespace ClauseScan.Syntax;

/// <summary>The way a number is written, which tells the list that it belongs to.</summary>
internal enum NumberStyle
{
    None,

    /// <summary>"PART I", 第一编.</summary>
    Part,

    /// <summary>"ARTICLE VI".</summary>
    Article,

    /// <summary>第三章.</summary>
    Chapter,

    /// <summary>第二节.</summary>
    ChapterSection,

    /// <summary>"Section 6", "Clause 6".</summary>
    Section,

    /// <summary>第六条.</summary>
    ChineseArticle,

    /// <summary>第一款.</summary>
    ChineseParagraph,

    /// <summary>"6.", "6.3", "6.3.1".</summary>
    Decimal,

    /// <summary>"6", without a stop.</summary>
    Bare,

    /// <summary>一、.</summary>
    ChineseList,

    /// <summary>"I.".</summary>
    UpperRomanStop,

    /// <summary>"A.".</summary>
    UpperStop,

    /// <summary>（一）.</summary>
    ChineseBracket,

    /// <summary>"6)".</summary>
    DigitParenthesis,

    /// <summary>"(1)".</summary>
    DigitBracket,

    /// <summary>"(a)".</summary>
    LowerBracket,

    /// <summary>"(i)".</summary>
    RomanBracket,

    /// <summary>"(A)".</summary>
    UpperBracket,

    /// <summary>"(I)".</summary>
    UpperRomanBracket,

    /// <summary>"a.".</summary>
    LowerStop,

    /// <summary>"i.".</summary>
    RomanStop,

    /// <summary>"a)".</summary>
    LowerParenthesis,

    /// <summary>"i)".</summary>
    RomanParenthesis,

    /// <summary>"A)".</summary>
    UpperParenthesis,

    /// <summary>"I)".</summary>
    UpperRomanParenthesis,

    /// <summary>①.</summary>
    Circled,

    /// <summary>"•".</summary>
    Bullet,

    /// <summary>An automatic number of another form.</summary>
    Other,

    /// <summary>A heading without a number.</summary>
    Heading,
}
