using ClauseScan.Text;

namespace ClauseScan.Syntax;

/// <summary>Finds the places of a block where a provision, a recital, a definition or the signatures may begin. Linear in the block.</summary>
internal static class CutScanner
{
    private const int PageHeader = 30;

    /// <summary>Adds the cuts of a block in text order. The start of the block is a cut only where something begins there.</summary>
    internal static void Scan(string content, TextBlock block, List<Cut> cuts)
    {
        var end = block.Span.End;
        var start = block.Span.Start;
        if (block.LabelLength > 0 && block.LabelLength <= block.Span.Length)
        {
            cuts.Add(AutomaticNumber(content, block));
            start += block.LabelLength;
        }
        else
        {
            while (start < end && char.IsWhiteSpace(content[start]))
            {
                start++;
            }

            AddAt(content, start, end, CutBoundary.Block, cuts);
            start++;
        }

        var lastInk = start - 1;
        for (var i = start; i < end; i++)
        {
            var c = content[i];
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (MayBegin(c) && (i == start || !IsWordPart(content[i - 1]) || IsCompound(cuts, i)))
            {
                AddAt(content, i, end, BoundaryBefore(content, block.Span.Start, lastInk, i), cuts);
            }

            lastInk = i;
        }
    }

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '/' or '_' or '$' or '#';

    // "1.1(a)"
    private static bool IsCompound(List<Cut> cuts, int at) =>
        cuts.Count > 0 && cuts[^1] is { Kind: CutKind.Number } last && last.Position + last.Number.Length == at;

    private static bool MayBegin(char c) =>
        c is '(' or '（' or '第' or '"' or '“' or '•' or '●' or '鉴'
        || char.IsAsciiLetter(c) || c is (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ')
        || c is >= '①' and <= '⒛' || Numerals.Digit(c) >= 0 || Numerals.IsChinese(c);

    private static Cut AutomaticNumber(string content, TextBlock block)
    {
        var label = content.AsSpan(block.Span.Start, block.LabelLength);
        // The blank stands for the tab that the reader left out, so that "6" and "a" end where the label ends.
        Span<char> padded = stackalloc char[Math.Min(label.Length, 40) + 2];
        label[..(padded.Length - 2)].CopyTo(padded);
        padded[^2] = ' ';
        padded[^1] = ' ';
        if (!NumberReader.TryRead(padded, out var number) || number.NameLength > label.Length)
        {
            number = label.Length == 1 && !char.IsLetterOrDigit(label[0])
                ? new ProvisionNumber(NumberStyle.Bullet, NumberPath.Of(1), 1, 1)
                : new ProvisionNumber(NumberStyle.Other, NumberPath.Of(1), label.Length, label.Length);
        }

        number = number with
        {
            Style = number.Style == NumberStyle.Bare ? NumberStyle.Decimal : number.Style,
            Length = label.Length,
            ShorterLength = 0,
        };
        return new Cut(CutKind.Number, block.Span.Start, CutBoundary.Block, number) { IsAutomatic = true, StartsText = true, IsHeading = block.Kind == TextBlockKind.Heading };
    }

    private static void AddAt(string content, int at, int end, CutBoundary boundary, List<Cut> cuts)
    {
        var rest = content.AsSpan(at, Math.Min(end - at, 200));
        if (rest.IsEmpty)
        {
            return;
        }

        if (CueReader.Read(rest, boundary) is { } cue)
        {
            if (cue == CutKind.Recital && !rest.StartsWith("WHEREAS", StringComparison.OrdinalIgnoreCase) && FollowsNumber(content, at, cuts))
            {
                return;
            }

            cuts.Add(new Cut(cue, at, boundary));
        }
        else if (Script.IsOpeningQuote(rest[0]))
        {
            if (boundary != CutBoundary.None && DefinitionReader.IsDefinition(rest))
            {
                cuts.Add(new Cut(CutKind.Definition, at, boundary));
            }
        }
        else if (NumberReader.TryRead(rest, out var number) && IsPlausible(rest, number, boundary))
        {
            cuts.Add(new Cut(CutKind.Number, at, boundary, number) { StartsText = StartsText(rest[number.Length..]), FollowsColon = FollowsColon(content, at), OpensTitle = OpensTitle(rest, number, boundary) });
        }
    }

    // "1. BACKGROUND" heads a term.
    private static bool FollowsNumber(string content, int at, List<Cut> cuts) =>
        cuts.Count > 0 && cuts[^1] is { Kind: CutKind.Number } last && last.Position + last.Number.Length <= at
        && content.AsSpan(last.Position + last.Number.Length, at - last.Position - last.Number.Length).IsWhiteSpace();

    private static bool OpensTitle(ReadOnlySpan<char> rest, ProvisionNumber number, CutBoundary boundary) =>
        boundary == CutBoundary.Block && number.Style is NumberStyle.Decimal or NumberStyle.Bare
        && HeadingReader.Read(rest[number.Length..].TrimStart(), mayBeWhole: true) > 0;

    private static bool FollowsColon(string content, int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(content[before]))
        {
            before--;
        }

        return before >= 0 && content[before] is ':' or '：';
    }

    private static bool StartsText(ReadOnlySpan<char> after)
    {
        after = after.TrimStart();
        return !after.IsEmpty && (char.IsUpper(after[0]) || Script.IsHan(after[0]) || Script.IsOpeningQuote(after[0]) || after[0] is '[' or '(' or '（' or '＿' or '_');
    }

    private static bool IsPlausible(ReadOnlySpan<char> rest, ProvisionNumber number, CutBoundary boundary)
    {
        var after = rest[number.Length..].TrimStart();
        if (boundary == CutBoundary.Block)
        {
            return number.Style is not (NumberStyle.Decimal or NumberStyle.Bare) || !QuantityReader.IsQuantity(after, number);
        }

        if (number.Style is NumberStyle.Bare or NumberStyle.Part
            or NumberStyle.Chapter && char.IsAsciiLetter(rest[0]))
        {
            return false;
        }

        if (char.IsAsciiLetter(rest[0]) && number.Style is NumberStyle.Article or NumberStyle.Section or NumberStyle.Decimal)
        {
            // "for any reason: Section 1 (Definitions), Section 3 …" lists; only capitals or a closing mark number in a line.
            return (number.Length > number.NameLength || char.IsAsciiLetterUpper(rest[1])) && StartsText(after) && after[0] is not ('(' or '（');
        }

        return boundary != CutBoundary.None
            ? !QuantityReader.IsQuantity(after, number)
            : number.Style == NumberStyle.Decimal ? number.Path.Depth > 1 && StartsText(after) : rest[0] is '(' or '（' || (number.Style is NumberStyle.LowerStop or NumberStyle.UpperStop && StartsText(after));
    }

    private static CutBoundary BoundaryBefore(string content, int blockStart, int lastInk, int at)
    {
        if (lastInk < blockStart)
        {
            return CutBoundary.Block;
        }

        var gap = content.AsSpan(lastInk + 1, at - lastInk - 1);
        var last = content[lastInk];
        if (last is ';' or ':' or '!' or '?' or '。' or '；' or '：' or '！' or '？'
            || (last == '.' && gap.Length > 0 && !Abbreviations.IsReferenceWord(content, blockStart, lastInk))
            || (last == '．' && lastInk > blockStart && Numerals.Digit(content[lastInk - 1]) < 0)
            || (Script.IsCloser(last) && lastInk > blockStart && content[lastInk - 1] is '.' or ';' or ':' or '。' && gap.Length > 0)
            || FollowsConjunction(content, blockStart, lastInk))
        {
            return CutBoundary.Stop;
        }

        var isHeader = at - blockStart <= PageHeader && gap.Length > 0 && !IsReference(content, blockStart, lastInk);
        return isHeader || gap.Length > 1 || gap.IndexOfAny('\n', '\t', '　') >= 0 ? CutBoundary.Gap : CutBoundary.None;
    }

    // A page may begin with its date or number before the next provision; a word in small letters there refers.
    private static bool IsReference(string content, int from, int last)
    {
        var start = last;
        while (start > from && !char.IsWhiteSpace(content[start - 1]))
        {
            start--;
        }

        return char.IsAsciiLetterLower(content[start]) || content.AsSpan(start, last + 1 - start) is "Section" or "Sections" or "Article" or "Articles"
            or "Clause" or "Clauses" or "Paragraph" or "Paragraphs" or "Subsection" or "Exhibit" or "Schedule" or "Annex" or "Appendix" or "Attachment" or "Part" or "Item";
    }

    private static bool FollowsConjunction(string content, int blockStart, int lastInk)
    {
        var text = content.AsSpan(blockStart, lastInk + 1 - blockStart);
        foreach (var word in (ReadOnlySpan<string>)["and/or", "and", "or"])
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return text[..^word.Length].TrimEnd() is [.., ';'] or [.., '；'];
            }
        }

        return false;
    }
}
