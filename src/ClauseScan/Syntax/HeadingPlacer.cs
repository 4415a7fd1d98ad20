using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Puts blocks that are headings and bear no number in their place.</summary>
internal sealed class HeadingPlacer(SurveyedBody body, TreeBuilder builder)
{
    private const int MaxTitle = 90;

    private const int MaxHeading = 200;

    /// <summary>Whether a block without a number reads as a heading.</summary>
    internal bool IsHeading(int block)
    {
        var text = body.TextOf(block);
        if (body.OpeningCut(block) is not null)
        {
            return false;
        }

        return body.Blocks[block].Kind == TextBlockKind.Heading
            ? text.Length <= MaxHeading
            : body.Blocks[block].Cell is null && UnnumberedHeading.IsHeading(text) && block + 1 < body.Blocks.Length && !UnnumberedHeading.IsHeading(body.TextOf(block + 1));
    }

    /// <summary>Gives a block to the number on the line above ("ARTICLE VI") as its heading, if it can be that.</summary>
    internal bool TryAttach(int block)
    {
        var text = body.TextOf(block);
        if (builder.Outline.Top is not { AwaitsHeading: true, Kind: not ProvisionKind.ListItem } provision
            || body.OpeningCut(block) is not null || text.Length > MaxTitle || body.Blocks[block].Cell is not null
            || (body.Blocks[block].Kind != TextBlockKind.Heading && HeadingReader.Read(text, mayBeWhole: true) < text.Length - 1))
        {
            return false;
        }

        provision.AwaitsHeading = false;
        provision.HeadingSpan = SpanOf(block);
        return true;
    }

    /// <summary>Gives a block to the schedule whose name is the line above as its title, if one waits for it.</summary>
    internal bool TryAttachToSchedule(int block)
    {
        if (builder.Section is not { Kind: SectionKind.Schedule, AwaitsTitle: true } schedule || builder.Outline.Count > 0)
        {
            return false;
        }

        schedule.ExtendHeading(SpanOf(block).End);
        return true;
    }

    /// <summary>Opens a provision that has the block as its heading and label.</summary>
    internal void Open(int block)
    {
        var level = body.Blocks[block].Kind == TextBlockKind.Heading ? body.Blocks[block].Level : -1;
        var keep = Math.Max(builder.Outline.PlaceHeading(body.NextNumber(block)), level < 0 ? 0 : HeadingsAbove(level));
        var number = new ProvisionNumber(NumberStyle.Heading, NumberPath.Of(Math.Clamp(level, 0, 9) + 1), 0, 0);
        var text = body.TextOf(block);
        var span = SpanOf(block);
        builder.OpenProvision(
            Math.Min(keep, Outline.MaxDepth - 1),
            new OpenProvision(
                number,
                keep == 0 ? ProvisionKind.Article : ProvisionKind.Clause,
                NumberLabel.OfHeading(text),
                new TextSpan(span.Start, 0),
                Script.LanguageOf(text),
                -1)
            {
                AwaitsHeading = false,
                HeadingSpan = span,
                Cell = body.Blocks[block].Cell,
            });
    }

    private TextSpan SpanOf(int block) => Script.Trim(body.Content, body.Blocks[block].Span.Start, body.Blocks[block].Span.End);

    private int HeadingsAbove(int level)
    {
        var keep = 0;
        while (keep < builder.Outline.Count && builder.Outline[keep].Number is { Style: NumberStyle.Heading } open && open.Value < level + 1)
        {
            keep++;
        }

        return keep;
    }
}
