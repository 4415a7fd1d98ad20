namespace ClauseScan.Documents.Word;

/// <summary>A stream that ends in a failure when more is read from it than allowed.</summary>
internal sealed class BoundedStream : ForwardStream
{
    private readonly Stream _inner;
    private long _left;

    internal BoundedStream(Stream inner, long limit)
    {
        _inner = inner;
        _left = limit;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = _inner.Read(buffer);
        _left -= read;
        return _left >= 0 ? read : throw new ReadingLimitException("it unpacks to more than is read of one part");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
