using System.Collections.Immutable;
using System.Globalization;
using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Finds the lines of a table of contents, whose numbers are no provisions.</summary>
internal static class ContentsFinder
{
    private const int MaxOneLine = 20_000;

    private const int MinRun = 4;

    private const int MaxEntry = 120;

    internal static void Mark(string content, ImmutableArray<TextBlock> blocks, LineTraits[] traits)
    {
        var inContents = false;
        var sawContents = false;
        ProvisionNumber first = default;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (block.Layer != TextLayer.Body)
            {
                return;
            }

            var line = content.AsSpan(block.Span.Start, block.Span.Length);
            if (IsHeading(line, i + 1 < blocks.Length ? content.AsSpan(blocks[i + 1].Span.Start, blocks[i + 1].Span.Length) : default))
            {
                inContents = true;
                sawContents = true;
                first = default;
                Remember(AfterHeading(line), ref first);
            }
            else if (inContents && (traits[i] & LineTraits.Running) == 0)
            {
                inContents = IsEntry(line, ref first);
            }

            inContents |= sawContents && IsRunOfEntries(line);

            if (inContents || EndsInPageNumber(line))
            {
                traits[i] |= LineTraits.Contents;
            }
        }
    }

    private static bool IsHeading(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var head = line[..Math.Min(line.Length, 300)];
        if (line.Length > 60)
        {
            return line.Length <= MaxOneLine && head.Contains("TABLE OF CONTENT", StringComparison.OrdinalIgnoreCase) && (IsRunOfEntries(line) || HeadingReader.IsListOfTitles(line));
        }

        var text = line.Trim(" :：\t　");
        return text.StartsWith("table of content", StringComparison.OrdinalIgnoreCase) || text.Equals("contents", StringComparison.OrdinalIgnoreCase)
            || text.Equals("index", StringComparison.OrdinalIgnoreCase) || text.EndsWith("TABLE OF CONTENTS", StringComparison.Ordinal)
            || text.Equals("目录", StringComparison.Ordinal) || (text.Length <= 8 && text.Length > 2 && text[0] == '目' && text[^1] == '录')
            || (text.Equals("目", StringComparison.Ordinal) && next.Trim().Equals("录", StringComparison.Ordinal));
    }

    // The body starts where the first number of the contents comes again, or with the first sentence.
    private static bool IsEntry(ReadOnlySpan<char> line, ref ProvisionNumber first)
    {
        if (EndsInPageNumber(line))
        {
            Remember(line, ref first);
            return true;
        }

        if (line.Length > 60 ? !HeadingReader.IsListOfTitles(line) || line.IndexOf('。') >= 0 : line[^1] is '。' or '；' || (line[^1] == '.' && HeadingReader.HoldsVerb(line)))
        {
            return false;
        }

        if (Script.LanguageOf(line) == Language.Chinese && line.Length > 60)
        {
            return false;
        }

        if (NumberReader.TryRead(line, out var number) && first.Style == number.Style && first.Path == number.Path)
        {
            return false;
        }

        Remember(line, ref first);
        return true;
    }

    // "7.1 Term 15 7.2 Effect of Termination 16 7.3 Notices 17": page numbers that do not fall, between titles.
    private static bool IsRunOfEntries(ReadOnlySpan<char> line)
    {
        if (line.Length is < 60 or > MaxOneLine)
        {
            return false;
        }

        var pages = 0;
        var last = 0;
        var falls = 0;
        var isAfterWord = false;
        foreach (var range in line.SplitAny(' ', '\t', '\n', '\u00A0'))
        {
            var token = line[range];
            if (token.IsEmpty)
            {
                continue;
            }

            if (isAfterWord && token.Length <= 3 && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var page))
            {
                falls += page < last ? 1 : 0;
                pages++;
                last = page;
            }

            isAfterWord = char.IsLetter(token[0]) || token[^1] is ')';
        }

        return pages >= MinRun && falls * 5 < pages && line.Length < pages * MaxEntry;
    }

    // The entries that stand on the line of the heading.
    private static ReadOnlySpan<char> AfterHeading(ReadOnlySpan<char> line)
    {
        const string Word = "CONTENT";
        var at = line[..Math.Min(line.Length, 320)].IndexOf(Word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return default;
        }

        var rest = line[(at + Word.Length)..].TrimStart("sS :");
        return rest.StartsWith("page", StringComparison.OrdinalIgnoreCase) ? rest[4..].TrimStart() : rest;
    }

    private static void Remember(ReadOnlySpan<char> line, ref ProvisionNumber first)
    {
        if (first.Style == NumberStyle.None && NumberReader.TryRead(line, out var number))
        {
            first = number;
        }
    }

    // "6.3 Grant Back ........ 12"
    private static bool EndsInPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 200)
        {
            return false;
        }

        var end = line.Length;
        while (end > 0 && (char.IsAsciiDigit(line[end - 1]) || Numerals.Digit(line[end - 1]) >= 0))
        {
            end--;
        }

        if (end == line.Length || line.Length - end > 3)
        {
            return false;
        }

        var text = line[..end].TrimEnd();
        var leader = text.TrimEnd(".．…·_ ");
        return text.Length - leader.Length >= 4 || (text.Length > 0 && text[^1] == '…') || (end > 0 && line[end - 1] == '\t' && NumberReader.TryRead(line, out _));
    }
}
