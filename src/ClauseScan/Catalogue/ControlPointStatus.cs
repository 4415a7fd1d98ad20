namespace ClauseScan.Catalogue;

/// <summary>What a text says about a control point, or about one limit of it. A hint for a person, not an answer.</summary>
public enum ControlPointStatus
{
    /// <summary>Too little to tell.</summary>
    NotStated,

    /// <summary>What the text says fits.</summary>
    Matched,

    /// <summary>The text speaks of it and gives a figure outside a limit.</summary>
    Contradicted,
}
