using System.Collections.Immutable;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>Where an agreement describes the technology that its clauses speak of: the clause, the definitions and schedules it leads to.</summary>
internal static class TechnologyDescriptions
{
    private const int LongestPart = 3000;
    private const int MostParts = 24;

    /// <summary>The places that describe what a provision speaks of, itself first; definitions are followed two deep.</summary>
    internal static ImmutableArray<TextSpan> Of(TextSpan provision, SemanticModel model)
    {
        var parts = new List<TextSpan> { provision };
        var from = 0;
        for (var depth = 0; depth < 2; depth++)
        {
            var to = parts.Count;
            for (; from < to; from++)
            {
                foreach (var term in model.TermsIn(parts[from]))
                {
                    Add(parts, term.DefinitionSpan);
                }

                foreach (var reference in model.ReferencesIn(parts[from]))
                {
                    if (reference.Target is Syntax.ScheduleSyntax schedule)
                    {
                        Add(parts, schedule.Span);
                    }
                }
            }
        }

        return [.. parts];
    }

    /// <summary>
    /// The places that describe the technology of the agreement as a whole: title and recitals, its transfers and what they lead to.
    /// </summary>
    internal static ImmutableArray<TextSpan> OfAgreement(SemanticModel model, ImmutableArray<Diagnostic> transfers)
    {
        var parts = new List<TextSpan>();
        foreach (var node in model.Tree.Root.Children)
        {
            if (node is Syntax.RecitalsSyntax)
            {
                Add(parts, node.Span);
            }
            else if (node is Syntax.PreambleSyntax)
            {
                Add(parts, new TextSpan(node.Span.Start, Math.Min(node.Span.Length, 300)));
            }
        }

        foreach (var transfer in transfers)
        {
            if (parts.Count == MostParts)
            {
                break;
            }

            foreach (var part in Of(transfer.Span, model))
            {
                Add(parts, part);
            }
        }

        return [.. parts];
    }

    /// <summary>The words of some places, a line each.</summary>
    internal static string TextOf(IEnumerable<TextSpan> parts, SourceText text) => string.Join('\n', parts.Select(p => text[p]));

    private static void Add(List<TextSpan> parts, TextSpan span)
    {
        span = span.Length > LongestPart ? new TextSpan(span.Start, LongestPart) : span;
        if (parts.Count < MostParts && !parts.Exists(p => p.Contains(span)))
        {
            parts.Add(span);
        }
    }
}
