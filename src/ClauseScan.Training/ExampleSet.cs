using System.Collections.Immutable;
using ClauseScan.Analyzers.Classification;
using ClauseScan.Analyzers.Phrases;
using ClauseScan.Analyzers.Transfers;
using ClauseScan.Diagnostics;
using ClauseScan.Semantics;
using ClauseScan.Syntax;
using ClauseScan.Text;

namespace ClauseScan.Training;

/// <summary>The provisions of labelled agreements as features, with the answer to each question.</summary>
internal static class ExampleSet
{
    /// <summary>The answer where reasonable readers may differ, or nobody asked: the provision then counts neither way.</summary>
    public const sbyte Unknown = -1;

    // Of a label over several sentences a sentence that makes up less of it than this, and of which no pattern tells the like, may be anything.
    private const double SmallestPart = 0.3;

    /// <summary>The examples of agreements, in their order; each example's <see cref="Example.Agreement"/> is an index into them.</summary>
    public static ImmutableArray<Example> Of(IReadOnlyList<LabelledAgreement> agreements)
    {
        var byAgreement = new ImmutableArray<Example>[agreements.Count];
        Parallel.For(0, agreements.Count, i => byAgreement[i] = ExamplesOf(agreements[i], i));
        return [.. byAgreement.SelectMany(e => e)];
    }

    private static ImmutableArray<Example> ExamplesOf(LabelledAgreement agreement, int index)
    {
        var context = new AnalysisContext(SemanticModel.Bind(SyntaxTree.Parse(agreement.Text)));
        var provisions = TransferModel.Of(context).Provisions;
        var features = new ProvisionFeatures(context.Tree, provisions);
        var examples = ImmutableArray.CreateBuilder<Example>(provisions.Length);
        for (var i = 0; i < provisions.Length; i++)
        {
            var provision = provisions[i];
            var span = provision.Unit.Span;
            var answers = new sbyte[ClauseShares.Heads.Length];
            for (var h = 0; h < answers.Length; h++)
            {
                var head = ClauseShares.Heads[h];
                answers[h] = DiagnosticCategory.IsTransfer(head) ? Answer(agreement.Labels, head)
                    : agreement.Wide is { } wide ? Answer(wide, head)
                    : Unknown;
            }

            examples.Add(new Example(index, features.Of(i), answers));

            sbyte Answer(ImmutableArray<LabelledSpan> labels, string head)
            {
                var answer = (sbyte)0;
                foreach (var label in labels)
                {
                    if (label.Categories.Contains(head) && label.Meets(span))
                    {
                        if (label.IsCore && (PartOf(label.Span, span) >= SmallestPart || provision.Candidates.Any(c => Tells(c, head))))
                        {
                            return 1;
                        }

                        answer = Unknown;
                    }
                }

                return answer;
            }
        }

        return examples.MoveToImmutable();
    }

    private static double PartOf(TextSpan label, TextSpan span) =>
        (double)(Math.Min(label.End, span.End) - Math.Max(label.Start, span.Start)) / label.Length;

    private static bool Tells(TransferCandidate candidate, string head) =>
        head == DiagnosticCategory.GrantBack ? candidate.IsGrantBack : TransferFamilies.CategoryOf(candidate.Family) == head;
}
