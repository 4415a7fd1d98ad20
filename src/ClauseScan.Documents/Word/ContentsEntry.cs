namespace ClauseScan.Documents.Word;

/// <summary>The look of an entry of a table of contents.</summary>
internal static class ContentsEntry
{
    /// <summary>Whether the text ends with a page number set apart by a tab or dots.</summary>
    internal static bool EndsWithPage(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        var end = trimmed.Length;
        while (end > 0 && (char.IsAsciiDigit(trimmed[end - 1]) || trimmed[end - 1] is 'i' or 'v' or 'x' or 'I' or 'V' or 'X'))
        {
            end--;
        }

        return end < trimmed.Length && end > 0 && trimmed[end - 1] is '\t' or '.' or '…' or '·';
    }
}
