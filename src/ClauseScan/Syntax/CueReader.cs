namespace ClauseScan.Syntax;

/// <summary>Reads the words that open recitals, operative terms, signatures and schedules.</summary>
internal static class CueReader
{
    private static readonly string[] RecitalHeadings =
    [
        "RECITALS", "RECITAL", "BACKGROUND", "PRELIMINARY STATEMENT", "PRELIMINARY STATEMENTS", "WITNESSETH", "W I T N E S S E T H", "PREMISES",
        "INTRODUCTION", "STATEMENT OF PURPOSE", "BACKGROUND AND PURPOSE", "BACKGROUND STATEMENT",
    ];

    private static readonly string[] ChineseRecitals = ["鉴于", "前言", "序言", "前　言", "前 言"];

    /// <summary>What begins with these words, or null.</summary>
    internal static CutKind? Read(ReadOnlySpan<char> rest, CutBoundary boundary)
    {
        switch (rest[0])
        {
            case 'W' or 'R' or 'B' or 'P' or 'I' or 'S' when IsSignature(rest):
                return CutKind.Signature;
            case 'W' when StartsWithWord(rest, "WHEREAS") || (boundary >= CutBoundary.Gap && StartsWithWord(rest, "Whereas")):
            case 'W' or 'R' or 'B' or 'P' or 'I' or 'S' when IsRecitalHeading(rest, boundary):
                return CutKind.Recital;
            case 'N' when StartsWithWord(rest, "NOW") || (boundary >= CutBoundary.Gap && StartsWithWord(rest, "Now")):
                return IsNowTherefore(rest[3..]) ? CutKind.Operative : null;
            case 'O' when rest.StartsWith("OPERATIVE PROVISIONS", StringComparison.Ordinal) || rest.StartsWith("OPERATIVE PART", StringComparison.Ordinal):
            case 'A' when rest.StartsWith("AGREED TERMS", StringComparison.Ordinal):
                return CutKind.Operative;
            case 'I' when rest.StartsWith("IT IS AGREED", StringComparison.Ordinal) || rest.StartsWith("IT IS HEREBY AGREED", StringComparison.Ordinal):
                return CutKind.Operative;
            case 'A' when IsAcceptance(rest):
                return CutKind.Signature;
            case '[' or '(' or '【' when boundary == CutBoundary.Block && IsSignatureNote(rest):
                return CutKind.Signature;
            case 'E' or 'S' or 'A' when boundary != CutBoundary.Block && IsInnerSchedule(rest, boundary):
                return CutKind.Schedule;
            case '鉴' or '前' or '序' when boundary >= CutBoundary.Gap && IsChineseRecital(rest, boundary):
                return CutKind.Recital;
            default:
                return null;
        }
    }

    /// <summary>Whether the paragraph ends with the words that introduce the terms: "… agree as follows:".</summary>
    internal static bool EndsRecitals(ReadOnlySpan<char> paragraph)
    {
        var tail = paragraph[^Math.Min(paragraph.Length, 160)..];
        return tail.Contains("as follows", StringComparison.OrdinalIgnoreCase) || tail.Contains("IT IS AGREED", StringComparison.OrdinalIgnoreCase)
            || tail.Contains("hereby agree:", StringComparison.OrdinalIgnoreCase) || tail.Contains("hereto agree:", StringComparison.OrdinalIgnoreCase)
            || tail.Contains("following terms and conditions:", StringComparison.OrdinalIgnoreCase)
            || tail.Contains("达成如下", StringComparison.Ordinal) || tail.Contains("达成以下", StringComparison.Ordinal)
            || tail.Contains("订立本", StringComparison.Ordinal) || tail.Contains("签订本", StringComparison.Ordinal)
            || tail.Contains("签署本", StringComparison.Ordinal) || tail.Contains("订立合约如", StringComparison.Ordinal)
            || tail.Contains("协议如下", StringComparison.Ordinal) || tail.Contains("条款如下", StringComparison.Ordinal)
            || tail.Contains("约定如下", StringComparison.Ordinal) || tail.Contains("合同如下", StringComparison.Ordinal);
    }

    private static bool StartsWithWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    private static bool IsNowTherefore(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(", ");
        return rest.StartsWith("THEREFORE", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("IT IS", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("THIS AGREEMENT", StringComparison.Ordinal) || rest.StartsWith("WHEREFORE", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsRecitalHeading(ReadOnlySpan<char> rest, CutBoundary boundary)
    {
        foreach (var heading in RecitalHeadings)
        {
            if (!rest.StartsWith(heading, boundary == CutBoundary.Block ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
            {
                continue;
            }

            var after = rest[heading.Length..].TrimStart();
            if (after.IsEmpty || (after[0] is ':' or '.' or '：' && (boundary != CutBoundary.None || heading.Length > 9)))
            {
                return true;
            }

            if (boundary >= CutBoundary.Gap && !char.IsLower(rest[1]) && (after[0] is 'A' or 'W' or '(' or 'T' or '1'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChineseRecital(ReadOnlySpan<char> rest, CutBoundary boundary)
    {
        foreach (var word in ChineseRecitals)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return word == "鉴于" ? rest.Length == 2 || rest[2] != '本' || boundary == CutBoundary.Block : rest.TrimEnd("：: ").Length == word.Length;
            }
        }

        return false;
    }

    private static bool IsSignature(ReadOnlySpan<char> rest) =>
        rest.StartsWith("IN WITNESS WHEREOF", StringComparison.Ordinal) || rest.StartsWith("In witness whereof", StringComparison.Ordinal)
        || rest.StartsWith("In Witness Whereof", StringComparison.Ordinal) || rest.StartsWith("IN WITNESS THEREOF", StringComparison.Ordinal)
        || rest.StartsWith("IN WITNESS HEREOF", StringComparison.Ordinal) || rest.StartsWith("In WITNESS WHEREOF", StringComparison.Ordinal);

    private static bool IsAcceptance(ReadOnlySpan<char> rest) =>
        rest.StartsWith("ACCEPTED AND AGREED", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("AGREED AND ACCEPTED", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("AGREED TO AND ACCEPTED", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ACCEPTED AND AGREED", StringComparison.Ordinal);

    private static bool IsSignatureNote(ReadOnlySpan<char> rest)
    {
        var inner = rest[1..].TrimStart();
        return inner.StartsWith("signature page", StringComparison.OrdinalIgnoreCase) || inner.StartsWith("signatures on", StringComparison.OrdinalIgnoreCase)
            || inner.StartsWith("signatures follow", StringComparison.OrdinalIgnoreCase) || inner.StartsWith("remainder of", StringComparison.OrdinalIgnoreCase)
            || inner.StartsWith("the remainder of", StringComparison.OrdinalIgnoreCase) || inner.StartsWith("以下无正文", StringComparison.Ordinal)
            || inner.StartsWith("本页无正文", StringComparison.Ordinal) || inner.StartsWith("签署页", StringComparison.Ordinal)
            || inner.StartsWith("signatures appear", StringComparison.OrdinalIgnoreCase) || inner.StartsWith("execution page", StringComparison.OrdinalIgnoreCase);
    }

    // In the middle of a line only capitals count, after a stop or a gap, with a title in capitals behind.
    private static bool IsInnerSchedule(ReadOnlySpan<char> rest, CutBoundary boundary) =>
        boundary >= CutBoundary.Gap && ScheduleHeadingReader.TryReadName(rest, out var length) && !char.IsLower(rest[1])
        && rest[length..].TrimStart(" -–—:.") is { Length: > 3 } title && char.IsAsciiLetterUpper(title[0]) && char.IsAsciiLetterUpper(title[1]) && char.IsAsciiLetterUpper(title[2]);
}
