namespace ClauseScan.Catalogue;

/// <summary>One thing that follows from a class.</summary>
/// <param name="Text">What follows, in this project's words.</param>
/// <param name="Basis">The law and article it rests on.</param>
/// <param name="Provenance">Where that was read, and how sure it is.</param>
public sealed record ProcedureStep(BilingualText Text, string Basis, Provenance Provenance)
{
    /// <summary>The step in a few words; null for a step that a short account leaves out.</summary>
    public BilingualText? Brief { get; init; }

    /// <summary>The basis in a few letters, where there is a <see cref="Brief"/>.</summary>
    public string? Article { get; init; }
}
