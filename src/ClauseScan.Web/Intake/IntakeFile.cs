namespace ClauseScan.Web.Intake;

/// <summary>One file of an upload, unpacked, on its way into the store; its bytes go when it is disposed.</summary>
/// <param name="Name">The name with folders.</param>
/// <param name="Content">The bytes, or null where there is a problem.</param>
/// <param name="Problem">Why it is not taken, or null.</param>
internal sealed record IntakeFile(string Name, Stream? Content, string? Problem) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Content?.DisposeAsync() ?? ValueTask.CompletedTask;
}
