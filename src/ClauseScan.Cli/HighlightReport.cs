using System.Globalization;
using System.Text;
using ClauseScan.Documents;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>Writes, for each agreement, an HTML file that shows its findings on its pages.</summary>
internal sealed class HighlightReport(Terminal terminal, string folder, int dpi, ReadingOptions reading) : ScanReport
{
    private const int LongestName = 200;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _folder = Path.GetFullPath(folder, terminal.WorkingDirectory);
    private readonly TextWriter _list = terminal.OutputText();

    /// <summary>Whether a file could not be written.</summary>
    public bool IsUnwritten { get; private set; }

    /// <summary>Whether a page with findings could not be drawn.</summary>
    public bool IsUndrawn { get; private set; }

    /// <inheritdoc/>
    public override void Add(ScanResult result)
    {
        // Of a file that could not even be opened there is nothing to show; the scan says why.
        if (result.Document.Sha256.Length == 0)
        {
            return;
        }

        var name = NameFor(result.Document.Path);
        var shown = Path.Combine(folder, name);
        try
        {
            Directory.CreateDirectory(_folder);
            var path = Path.Combine(_folder, name);
            if (IsOfOthers(path))
            {
                IsUnwritten = true;
                terminal.Say($"not written: \"{Printable.Line(shown)}\" is there already and was not made by this command: move it, or give --output another folder");
                return;
            }

            Write(path, result);
            _list.WriteLine($"{Printable.Line(result.Document.Path)}: {Printable.Line(shown)}");
            _list.Flush();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            IsUnwritten = true;
            terminal.Say($"cannot write \"{Printable.Line(shown)}\": see whether this user may write there and the disk has room, or give --output another folder");
        }
    }

    /// <inheritdoc/>
    public override void Complete() => _list.Flush();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _list.Dispose();

    private void Write(string path, ScanResult result)
    {
        var part = path + ".part";
        try
        {
            using (var text = new StreamWriter(part, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
            {
                var html = new HighlightHtml(text, result, dpi, page => PdfPageRenderer.Draw(
                    Path.GetFullPath(result.Document.Path, terminal.WorkingDirectory), page, dpi, reading));
                html.Write();
                if (html.UndrawnPages > 0)
                {
                    IsUndrawn = true;
                    terminal.Say($"{Printable.Line(result.Document.Path)}: {html.UndrawnPages} pages could not be drawn; their findings are listed without a picture");
                }
            }

            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Whether something is at the path that this command did not write.</summary>
    private static bool IsOfOthers(string path)
    {
        var file = new FileInfo(path);
        if (Directory.Exists(path) || file.LinkTarget is not null)
        {
            return true;
        }

        if (!file.Exists)
        {
            return false;
        }

        using var reader = new StreamReader(path);
        var head = new char[HighlightHtml.Head.Length];
        return reader.ReadBlock(head) < head.Length || new string(head) != HighlightHtml.Head;
    }

    /// <summary>The agreement's name with ".html", and a number where another agreement of that name came before.</summary>
    private string NameFor(string path)
    {
        var name = Path.GetFileName(path);
        while (Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            name = name[..^1];
        }

        var free = name + ".html";
        for (var i = 2; !_names.Add(free); i++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}.html");
        }

        return free;
    }
}
