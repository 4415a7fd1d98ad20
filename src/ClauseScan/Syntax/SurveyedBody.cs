using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>The blocks of a body, what each of them is among the others, and the places in them where something may begin.</summary>
internal sealed class SurveyedBody
{
    private const int HeadingReach = 12;

    private readonly int[] _firstCut;

    internal SurveyedBody(string content, ImmutableArray<TextBlock> blocks)
    {
        Content = content;
        Blocks = blocks;
        Traits = LineSurvey.Survey(content, blocks);
        _firstCut = new int[blocks.Length + 1];
        for (var i = 0; i < blocks.Length; i++)
        {
            _firstCut[i] = Cuts.Count;
            if (Traits[i] == LineTraits.None && blocks[i].Cell is not { Columns: > 2 })
            {
                CutScanner.Scan(content, blocks[i], Cuts);
            }
        }

        _firstCut[blocks.Length] = Cuts.Count;
        SuccessorLinks.Link(Cuts);
    }

    internal string Content { get; }

    internal ImmutableArray<TextBlock> Blocks { get; }

    internal LineTraits[] Traits { get; }

    internal List<Cut> Cuts { get; } = [];

    /// <summary>The words of a block.</summary>
    internal ReadOnlySpan<char> TextOf(int block) => Content.AsSpan(Blocks[block].Span.Start, Blocks[block].Span.Length);

    /// <summary>The indexes of the cuts of a block, the end excluded.</summary>
    internal (int From, int To) CutsOf(int block) => (_firstCut[block], _firstCut[block + 1]);

    /// <summary>The cut at the very start of a block, or null.</summary>
    internal Cut? OpeningCut(int block) =>
        _firstCut[block] < _firstCut[block + 1] && Cuts[_firstCut[block]] is { Boundary: CutBoundary.Block } cut ? cut : null;

    /// <summary>The number that opens the next numbered block, if that is near.</summary>
    internal Cut? NextNumber(int block)
    {
        for (var i = block + 1; i < Blocks.Length && i < block + HeadingReach; i++)
        {
            if (OpeningCut(i) is { Kind: CutKind.Number } cut)
            {
                return cut;
            }
        }

        return null;
    }
}
