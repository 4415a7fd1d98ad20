using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Diagnostics;

/// <summary>What an analyzer may see of an agreement, and where it reports.</summary>
public sealed class AnalysisContext
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<Type, object> _facts = [];

    internal AnalysisContext(SemanticModel model) => Model = model;

    /// <summary>The text.</summary>
    public SourceText Text => Model.Tree.Text;

    /// <summary>The tree.</summary>
    public SyntaxTree Tree => Model.Tree;

    /// <summary>The semantic model.</summary>
    public SemanticModel Model { get; }

    /// <summary>What the analyzers before this one reported, in the order of reports.</summary>
    public IReadOnlyList<Diagnostic> Reported => _diagnostics;

    /// <summary>
    /// What several analyzers need and only one should compute: the fact of that type, made on first request and kept for the scan.
    /// </summary>
    public T Fact<T>(Func<AnalysisContext, T> compute)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(compute);
        if (!_facts.TryGetValue(typeof(T), out var fact))
        {
            fact = compute(this);
            _facts.Add(typeof(T), fact);
        }

        return (T)fact;
    }

    /// <summary>A fact that the host of the scan put in with <see cref="Put{T}"/>; null where it put none of that type.</summary>
    internal T? Given<T>()
        where T : class => (T?)_facts.GetValueOrDefault(typeof(T));

    /// <summary>Puts in a fact that no analyzer computes.</summary>
    internal void Put<T>(T fact)
        where T : class => _facts[typeof(T)] = fact;

    /// <summary>Reports a diagnostic.</summary>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _diagnostics.Add(diagnostic);
    }
}
