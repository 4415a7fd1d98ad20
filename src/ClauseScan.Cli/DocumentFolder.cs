namespace ClauseScan.Cli;

/// <summary>The documents below a folder.</summary>
internal static class DocumentFolder
{
    /// <summary>The files that can be read, in the order of their paths.</summary>
    public static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(f => Path.GetExtension(f).ToUpperInvariant() is ".DOCX" or ".PDF" or ".TXT" && !Path.GetFileName(f).StartsWith("~$", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
