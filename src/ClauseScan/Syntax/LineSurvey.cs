using System.Collections.Immutable;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Looks at all blocks once, before parsing, for what only the whole shows: contents, running lines, lists of schedules.</summary>
internal static class LineSurvey
{
    private const int MaxRunning = 100;

    internal static LineTraits[] Survey(string content, ImmutableArray<TextBlock> blocks)
    {
        var traits = new LineTraits[blocks.Length];
        MarkRunningLines(content, blocks, traits);
        ContentsFinder.Mark(content, blocks, traits);
        MarkScheduleLists(content, blocks, traits);
        return traits;
    }

    /// <summary>Whether the line is a page number: "12", "- 12 -", "Page 3 of 9", "iv", 第3页.</summary>
    internal static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim(" -–—[]()\t");
        if (line.Length is 0 or > 16)
        {
            return false;
        }

        if (line.StartsWith("page ", StringComparison.OrdinalIgnoreCase))
        {
            return line.Length > 5 && (char.IsAsciiDigit(line[5]) || Numerals.Roman(line[5..]) > 0);
        }

        if (line[0] == '第' && line[^1] == '页')
        {
            return true;
        }

        foreach (var c in line)
        {
            if (Numerals.Digit(c) < 0)
            {
                return line.Length <= 6 && char.IsAsciiLetterLower(line[0]) && Numerals.Roman(line) > 0;
            }
        }

        return line.Length <= 4;
    }

    private static void MarkRunningLines(string content, ImmutableArray<TextBlock> blocks, LineTraits[] traits)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = seen.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < blocks.Length; i++)
        {
            var line = content.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length);
            if (line.Length <= MaxRunning && blocks[i].LabelLength == 0)
            {
                lookup[line] = lookup.TryGetValue(line, out var count) ? count + 1 : 1;
            }
        }

        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            var line = content.AsSpan(block.Span.Start, block.Span.Length);
            if (block.LabelLength > 0 || line.Length > MaxRunning)
            {
                continue;
            }

            var isRepeated = lookup[line] >= 3 && block.Cell is null && block.Kind != TextBlockKind.Heading && line.Length > 3;
            if (isRepeated && HeadingReader.IsCapitals(line) || IsPageNumber(line) || line.StartsWith("Source: ", StringComparison.Ordinal))
            {
                traits[i] |= LineTraits.Running;
            }
        }
    }

    // "Exhibit A – Products / Exhibit B – Prices": headings with nothing between.
    private static void MarkScheduleLists(string content, ImmutableArray<TextBlock> blocks, LineTraits[] traits)
    {
        var previous = -1;
        var previousLabel = "";
        for (var i = 0; i < blocks.Length; i++)
        {
            if ((traits[i] & (LineTraits.Running | LineTraits.Contents)) != 0 || blocks[i].Layer != TextLayer.Body)
            {
                continue;
            }

            var line = content.AsSpan(blocks[i].Span.Start, Math.Min(blocks[i].Span.Length, 200));
            if (blocks[i].Cell is { Columns: > 1 } || !ScheduleHeadingReader.TryRead(line, out var label, out var length) || length < blocks[i].Span.Length)
            {
                previous = -1;
                continue;
            }

            if (previous >= 0 && label != previousLabel)
            {
                traits[previous] |= LineTraits.ScheduleList;
                traits[i] |= LineTraits.ScheduleList;
            }

            previous = i;
            previousLabel = label;
        }

        KeepLastOfLists(content, blocks, traits);
    }

    // The last line of a list opens its schedule unless its name comes again.
    private static void KeepLastOfLists(string content, ImmutableArray<TextBlock> blocks, LineTraits[] traits)
    {
        var later = new HashSet<string>(StringComparer.Ordinal);
        var isLast = true;
        for (var i = blocks.Length - 1; i >= 0; i--)
        {
            if ((traits[i] & LineTraits.Running) != 0)
            {
                continue;
            }

            var line = content.AsSpan(blocks[i].Span.Start, Math.Min(blocks[i].Span.Length, 200));
            var isListed = (traits[i] & LineTraits.ScheduleList) != 0;
            if (ScheduleHeadingReader.TryRead(line, out var label, out _) && (traits[i] & LineTraits.Contents) == 0)
            {
                var isAgain = !later.Add(label);
                if (isListed && isLast && !isAgain && i < blocks.Length - 1)
                {
                    traits[i] &= ~LineTraits.ScheduleList;
                }
            }

            isLast = !isListed;
        }
    }
}
