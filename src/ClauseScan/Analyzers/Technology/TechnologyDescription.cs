using System.Collections.Immutable;
using System.Text;
using ClauseScan.Catalogue;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Analyzers.Technology;

/// <summary>What an agreement says of the technology of one clause, or of all its transfers.</summary>
internal sealed class TechnologyDescription
{
    private const int MostEvidenceTraced = 6;

    private readonly SyntaxTree _tree;

    internal TechnologyDescription(SyntaxTree tree, ImmutableArray<DescriptionPart> parts)
    {
        (_tree, Parts) = (tree, parts);
        var words = new StringBuilder();
        foreach (var part in parts)
        {
            foreach (var phrase in part.Phrases)
            {
                words.Append(tree.Text.Slice(phrase)).Append('\n');
            }
        }

        Words = words.ToString();
    }

    /// <summary>The places that describe it, those that lead to others first.</summary>
    internal ImmutableArray<DescriptionPart> Parts { get; }

    /// <summary>The phrases, a line each.</summary>
    internal string Words { get; }

    /// <summary>The candidates, each with the way to the words that speak most for it.</summary>
    internal ImmutableArray<CatalogueCandidate> Traced(ImmutableArray<CatalogueCandidate> candidates) => [.. candidates.Select(Traced)];

    private CatalogueCandidate Traced(CatalogueCandidate candidate)
    {
        DescriptionPart? best = null;
        var place = default(TextSpan);
        var most = 0.0;
        foreach (var part in Parts)
        {
            var weight = 0.0;
            TextSpan? first = null;
            for (var i = 0; i < Math.Min(candidate.Evidence.Length, MostEvidenceTraced); i++)
            {
                if (Find(part, candidate.Evidence[i].Words) is { } found)
                {
                    weight += 1.0 / (i + 1);
                    first ??= found;
                }
            }

            if (weight > most)
            {
                (best, place, most) = (part, first!.Value, weight);
            }
        }

        return best is null ? candidate : candidate with { Path = best.Path.Add(Step(place)) };
    }

    private TextSpan? Find(DescriptionPart part, string words)
    {
        foreach (var phrase in words.Length == 0 ? [] : part.Phrases)
        {
            var at = _tree.Text.Slice(phrase).IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new TextSpan(phrase.Start + at, words.Length);
            }
        }

        return null;
    }

    private DescriptionStep Step(TextSpan words) =>
        new(DescriptionStepKind.Words, _tree.Text[words], words, SyntaxTree.ClausePath(_tree.FindNode(words.Start)));
}
