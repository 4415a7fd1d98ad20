namespace ClauseScan.Documents.Office;

/// <summary>A temporary folder that no other user may look into, gone with all in it when it is disposed of.</summary>
internal sealed class PrivateFolder : IDisposable
{
    // The system makes such folders readable for their owner only.
    internal string Path { get; } = Directory.CreateTempSubdirectory("clausescan-").FullName;

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A process that was just ended may still hold a file: once more, and then it is the system's to clear away.
            TryAgain();
        }
    }

    private void TryAgain()
    {
        Thread.Sleep(TimeSpan.FromMilliseconds(200));
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
