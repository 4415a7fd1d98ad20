namespace ClauseScan.Analyzers.Transfers;

/// <summary>Whom a mention names: a party of the model, a role without a declared party, each party, or the other party.</summary>
/// <param name="Index">
/// The party's index in the model; counted on behind the parties for the model's companies; -1 for a bare role, -2 for "each party",
/// -3 for "the other party".
/// </param>
/// <param name="Name">The name to show.</param>
internal sealed record PartyReference(int Index, string Name)
{
    internal const int BareRole = -1;
    internal const int Each = -2;
    internal const int Other = -3;

    /// <summary>Whether it names one party.</summary>
    internal bool IsOne => Index >= BareRole;

    /// <summary>Whether both name the same party.</summary>
    internal bool Is(PartyReference? other) =>
        other is not null && Index == other.Index && (Index != BareRole || string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase));
}
