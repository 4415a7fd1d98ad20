namespace ClauseScan.Syntax;

/// <summary>The level of a numbered provision.</summary>
public enum ProvisionKind
{
    /// <summary>An article or top-level section: "Article 6", "6.", "第六条", "六、".</summary>
    Article,

    /// <summary>A clause of an article: "6.3".</summary>
    Clause,

    /// <summary>A part of a clause: "6.3.1", "6.3(b)" where it has parts of its own.</summary>
    SubClause,

    /// <summary>An item of a list: "(b)", "(iv)", "（一）", "①", a bullet.</summary>
    ListItem,
}
