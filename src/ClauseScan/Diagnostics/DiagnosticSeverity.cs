namespace ClauseScan.Diagnostics;

/// <summary>How loudly a diagnostic is reported. Legal weight is told by category and rank, not by severity.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Not reported ("none").</summary>
    None,

    /// <summary>Kept in machine-readable output, left out of the text for people ("silent").</summary>
    Hidden,

    /// <summary>Worth knowing ("suggestion").</summary>
    Info,

    /// <summary>A person should look ("warning").</summary>
    Warning,

    /// <summary>A person must look before the deal goes on ("error").</summary>
    Error,
}
