namespace ClauseScan.Cli.Tests;

public sealed class OutputStreamTests
{
    [Fact]
    public void A_full_disk_is_said_once_and_without_a_fault()
    {
        using var error = new StringWriter();
        using var terminal = new Terminal(new OutputStream(new FullStream()), error, () => TextReader.Null, Path.GetTempPath());
        Assert.Equal(2, CommandLine.Run(["rules"], terminal));
        Assert.StartsWith("clausescan: standard output takes no more", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }

    [Fact]
    public void A_stream_that_takes_all_gets_all()
    {
        using var bytes = new MemoryStream();
        using var output = new OutputStream(bytes);
        output.Write("words"u8);
        output.Flush();
        Assert.Equal("words"u8.ToArray(), bytes.ToArray());
    }

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");
    }
}
