using UglyToad.PdfPig.Logging;

namespace ClauseScan.Documents.PdfPig;

/// <summary>Listens to what the library says of a file, and stops it where it may go on no longer.</summary>
internal sealed class PdfPigLog(Func<bool> isStopped) : ILog
{
    private const string UnmappedBegin = "We could not find the corresponding character with code ";
    private const string UnmappedMiddle = " in font ";

    private readonly HashSet<(string, string)> _unmapped = [];

    /// <summary>Whether the library came upon faults since the page began.</summary>
    public bool HasErrors { get; set; }

    /// <summary>The characters that stand for no more than their code, for their font tells none, each with its font; those of all pages so far.</summary>
    public IReadOnlySet<(string Value, string Font)> Unmapped => _unmapped;

    public void BeginPage() => HasErrors = false;

    public void Debug(string message) => GoOn();

    public void Debug(string message, Exception ex) => GoOn();

    public void Warn(string message)
    {
        GoOn();
        if (message.StartsWith(UnmappedBegin, StringComparison.Ordinal)
            && message.IndexOf(UnmappedMiddle, UnmappedBegin.Length, StringComparison.Ordinal) is var middle and > 0
            && int.TryParse(message.AsSpan(UnmappedBegin.Length, middle - UnmappedBegin.Length), out var code))
        {
            _unmapped.Add((((char)code).ToString(), message[(middle + UnmappedMiddle.Length)..].TrimEnd('.').TrimStart('/')));
        }
    }

    public void Error(string message)
    {
        HasErrors = true;
        GoOn();
    }

    public void Error(string message, Exception ex) => Error(message);

    private void GoOn()
    {
        if (isStopped())
        {
            throw new OperationCanceledException();
        }
    }
}
