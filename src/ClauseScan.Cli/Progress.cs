using System.Globalization;

namespace ClauseScan.Cli;

/// <summary>A line on the terminal that says how far a long run is.</summary>
internal sealed class Progress : IDisposable
{
    private const int FewestFiles = 6;
    private const int Width = 30;

    private readonly TextWriter _error;
    private readonly int _files;
    private int _done;

    private Progress(TextWriter error, int files)
    {
        _error = error;
        _files = files;
        Show();
    }

    /// <summary>The line, or null where nobody looks or the run is short.</summary>
    public static Progress? For(Terminal terminal, int files) =>
        terminal.IsErrorSeen && files >= FewestFiles ? new Progress(terminal.Error, files) : null;

    /// <summary>One file more is done.</summary>
    public void Advance()
    {
        _done++;
        Show();
    }

    /// <summary>Makes room for other output.</summary>
    public void Clear() => _error.Write("\r\u001b[K");

    public void Dispose() => Clear();

    private void Show()
    {
        var filled = Width * _done / _files;
        _error.Write(string.Create(
            CultureInfo.InvariantCulture, $"\r[{new string('#', filled)}{new string('.', Width - filled)}] {_done}/{_files} files"));
    }
}
