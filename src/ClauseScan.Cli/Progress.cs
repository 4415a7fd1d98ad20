using System.Globalization;
using ClauseScan.Documents;
using ClauseScan.Reports;

namespace ClauseScan.Cli;

/// <summary>A line on the terminal that says how far a long run is.</summary>
internal sealed class Progress : IDisposable
{
    private const int FewestFiles = 6;
    private const int Width = 30;

    private readonly Lock _turn = new();
    private readonly TextWriter _error;
    private readonly int _files;
    private int _done;
    private string _pages = string.Empty;
    private bool _isShown;

    private Progress(TextWriter error, int files)
    {
        _error = error;
        _files = files;
        Show();
    }

    /// <summary>The line, or null where nobody looks.</summary>
    public static Progress? For(Terminal terminal, int files) => terminal.IsErrorSeen ? new Progress(terminal.Error, files) : null;

    /// <summary>One file more is done.</summary>
    public void Advance()
    {
        lock (_turn)
        {
            _done++;
            _pages = string.Empty;
            Show();
        }
    }

    /// <summary>How far the slow reading of a file's pictures is.</summary>
    public void Show(RecognitionProgress recognition)
    {
        lock (_turn)
        {
            var file = Printable.Line(Path.GetFileName(recognition.Path));
            _pages = string.Create(CultureInfo.InvariantCulture, $"reading page {recognition.Page} of {recognition.Count}: {file}");
            Show();
        }
    }

    /// <summary>Makes room for other output.</summary>
    public void Clear()
    {
        lock (_turn)
        {
            if (_isShown)
            {
                _error.Write("\r\u001b[K");
                _isShown = false;
            }
        }
    }

    public void Dispose() => Clear();

    private void Show()
    {
        if (_files < FewestFiles && _pages.Length == 0)
        {
            return;
        }

        var filled = Width * _done / _files;
        var files = _files < FewestFiles
            ? string.Empty
            : string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', Width - filled)}] {_done}/{_files} files");
        _error.Write($"\r\u001b[K{files}{(files.Length > 0 && _pages.Length > 0 ? ", " : string.Empty)}{_pages}");
        _isShown = true;
    }
}
