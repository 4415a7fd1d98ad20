using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Diagnostics;

/// <summary>What an analyzer may see of an agreement, and where it reports.</summary>
public sealed class AnalysisContext
{
    private readonly List<Diagnostic> _diagnostics;

    internal AnalysisContext(SemanticModel model, List<Diagnostic> diagnostics)
    {
        Model = model;
        _diagnostics = diagnostics;
    }

    /// <summary>The text.</summary>
    public SourceText Text => Model.Tree.Text;

    /// <summary>The tree.</summary>
    public SyntaxTree Tree => Model.Tree;

    /// <summary>The semantic model.</summary>
    public SemanticModel Model { get; }

    /// <summary>What the analyzers before this one reported, in the order of reports.</summary>
    public IReadOnlyList<Diagnostic> Reported => _diagnostics;

    /// <summary>Reports a diagnostic.</summary>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _diagnostics.Add(diagnostic);
    }
}
