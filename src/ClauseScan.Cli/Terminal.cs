using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ClauseScan.Cli;

/// <summary>The streams that a command reads and writes, and what stands behind them.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly CancellationTokenSource _interruption = new();
    private PosixSignalRegistration? _signal;

    public Terminal(Stream output, TextWriter error, Func<TextReader> input, string workingDirectory)
    {
        Output = output;
        Error = error;
        Input = input;
        WorkingDirectory = workingDirectory;
    }

    /// <summary>Standard output, as bytes.</summary>
    public Stream Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>Opens standard input.</summary>
    public Func<TextReader> Input { get; }

    /// <summary>The folder that relative paths start from.</summary>
    public string WorkingDirectory { get; }

    /// <summary>Whether a person looks at standard output.</summary>
    public bool IsOutputSeen { get; init; }

    /// <summary>Whether a person looks at standard error, on a terminal that can write over a line.</summary>
    public bool IsErrorSeen { get; init; }

    /// <summary>Whether colour is wanted where a person looks.</summary>
    public bool HasColour { get; init; }

    /// <summary>The columns of the screen, where a person looks at standard output.</summary>
    public int Width { get; init; } = 120;

    /// <summary>Cancelled when the user interrupts.</summary>
    public CancellationToken Interruption => _interruption.Token;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        var plain = new UTF8Encoding(false);
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var hasColour = !isDumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(
            new OutputStream(Console.OpenStandardOutput()),
            new StreamWriter(Console.OpenStandardError(), plain) { AutoFlush = true },
            () => new StreamReader(Console.OpenStandardInput(), plain),
            Environment.CurrentDirectory)
        {
            IsOutputSeen = !Console.IsOutputRedirected,
            IsErrorSeen = !Console.IsErrorRedirected && !isDumb,
            HasColour = hasColour,
            Width = Console.IsOutputRedirected ? 120 : WidthOfScreen(),
        };
    }

    private static int WidthOfScreen()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0)
        {
            return columns;
        }

        var width = Console.WindowWidth;
        return width > 0 ? width : 80;
    }

    /// <summary>From here on an interruption by the user only cancels <see cref="Interruption"/>.</summary>
    public void CatchInterruption() => _signal ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        _interruption.Cancel();
    });

    /// <summary>Interrupts as the user does.</summary>
    public void Interrupt() => _interruption.Cancel();

    /// <summary>A writer of text to standard output.</summary>
    public TextWriter OutputText() => new StreamWriter(Output, new UTF8Encoding(false), 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    /// <summary>One line on standard error.</summary>
    public void Say(string message) => Error.WriteLine("clausescan: " + message);

    public void Dispose()
    {
        _signal?.Dispose();
        _interruption.Dispose();
    }
}
