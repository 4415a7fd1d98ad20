namespace ClauseScan.Cli;

/// <summary>Which findings of an agreement a person asks for; null for what is not asked.</summary>
/// <param name="Number">The number in the list of a scan, from 1.</param>
/// <param name="Offset">An offset of the text that the finding covers.</param>
/// <param name="Rule">The rule's id, in any case.</param>
/// <param name="Clause">A label of the clause path, with or without "Art.".</param>
internal sealed record FindingChoice(int? Number = null, int? Offset = null, string? Rule = null, string? Clause = null)
{
    /// <summary>Whether a place is asked for, so that what was considered there counts too.</summary>
    public bool IsPlace => Offset is not null || Clause is not null;

    /// <summary>Whether the finding of a number, 0 for one that is not reported, is asked for.</summary>
    public bool Holds(Finding finding, int number) =>
        (Number is null || Number == number)
        && (Offset is not { } offset || finding.Diagnostic.Span.Contains(offset))
        && (Rule is null || finding.Diagnostic.Descriptor.Id.Equals(Rule, StringComparison.OrdinalIgnoreCase))
        && (Clause is null || finding.ClausePath.Any(IsClause));

    private bool IsClause(string label) =>
        label.Equals(Clause, StringComparison.OrdinalIgnoreCase)
        || label.Equals("Art. " + Clause, StringComparison.OrdinalIgnoreCase);
}
