using ClauseScan.Diagnostics;
using ClauseScan.Text;

namespace ClauseScan.Documents.Word;

/// <summary>Reads Word documents (DOCX, DOCM, DOTX, strict and transitional).</summary>
internal static class WordReader
{
    /// <summary>The document as read. Never throws for what the file may be.</summary>
    /// <remarks>A document inside another shares the bounds of the one around it.</remarks>
    internal static SourceDocument Read(string path, string sha256, Stream stream, ReadingOptions options, ReadingSession? outer = null)
    {
#pragma warning disable CA1031 // Whatever a hostile file makes the libraries below throw, it is one file that was not read.
        try
        {
            using var copy = stream.CanSeek ? null : Copied(stream, options.MaximumFileSize);
            var source = copy ?? stream;
            if (source.Length > options.MaximumFileSize)
            {
                return Unread(path, sha256, FormattableString.Invariant(
                    $"The file is larger than the {options.MaximumFileSize / (1024 * 1024)} MiB that are read; take large pictures out of it."));
            }

            return ContainerInspection.ProblemOf(source) is { } problem
                ? Unread(path, sha256, problem)
                : ReadPackage(path, sha256, source, options, outer);
        }
        catch (Exception fault)
        {
            return Unread(path, sha256, $"The file could not be read ({fault.GetType().Name}); open it in Word, save it anew as .docx and scan it again.");
        }
#pragma warning restore CA1031
    }

    private static SourceDocument ReadPackage(string path, string sha256, Stream stream, ReadingOptions options, ReadingSession? outer)
    {
        using var package = WordPackage.Open(stream);
        if (package is null)
        {
            return Unread(path, sha256, "The file's package is damaged or holds no Word document; open it in Word, let Word repair it and save it as .docx.");
        }

        var session = new ReadingSession(options, outer);
        var parts = new PartsReader(package, session);
        var flows = parts.Read();
        foreach (var flow in flows.Where(f => f.Layer == TextLayer.Body))
        {
            flow.MarkHeadings();
        }

        var content = new DocumentAssembly(flows);
        var losses = session.Losses;
        if (content.Text.Blocks.IsEmpty && parts.IsBodyDamaged)
        {
            return Unread(path, sha256, losses[0]);
        }

        var diagnostics = new List<Diagnostic>();
        foreach (var loss in losses)
        {
            diagnostics.Add(Damaged(loss));
        }

        if (Pictures.DiagnosticOf(session, content.Text) is { } pictures)
        {
            diagnostics.Add(pictures);
        }

        var outcome = diagnostics.Count == 0 ? ReadingOutcome.Whole : ReadingOutcome.Partial;
        if (session.Revisions.ToDiagnostic(options.Revisions) is { } revisions)
        {
            diagnostics.Add(revisions);
        }

        if (content.Text.Length == 0 && diagnostics.Count == 0 && outer is null)
        {
            return Unread(path, sha256, "The document shows no words: if it should, open it in Word, save it anew as .docx and scan it again.");
        }

        diagnostics.AddRange(HiddenText.DiagnosticsOf(content.Text, content.Hidden));
        return new SourceDocument(
            path,
            sha256,
            content.Text,
            content.Map,
            outcome,
            [.. diagnostics]) { Revisions = content.Revisions };
    }

    private static MemoryStream Copied(Stream stream, long limit)
    {
        var copy = new MemoryStream();
        using var bounded = new BoundedStream(stream, limit);
        bounded.CopyTo(copy);
        return copy;
    }

    private static SourceDocument Unread(string path, string sha256, string reason) => new(
        path, sha256, new SourceText("", []), DocumentMap.Empty, ReadingOutcome.Unread, [Damaged(reason)]);

    private static Diagnostic Damaged(string reason) =>
        new(ReadingRules.DamagedOrPartlyRead, default(TextSpan), reason) { Rank = 100 };
}
