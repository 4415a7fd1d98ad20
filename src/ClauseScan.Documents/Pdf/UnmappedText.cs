namespace ClauseScan.Documents.Pdf;

/// <summary>Recognises text that came out of fonts without a usable map from shapes to characters.</summary>
internal static class UnmappedText
{
    /// <summary>Whether most of the page's characters are private-use characters or replacement characters.</summary>
    public static bool Fills(PdfPage page)
    {
        int unmapped = 0, all = 0;
        foreach (var run in page.Runs)
        {
            foreach (var c in run.Text)
            {
                all += char.IsWhiteSpace(c) ? 0 : 1;
                unmapped += c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\uDB80' and <= '\uDBFF') ? 1 : 0;
            }
        }

        return unmapped * 2 > all;
    }
}
