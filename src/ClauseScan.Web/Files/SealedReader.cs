using System.Security.Cryptography;

namespace ClauseScan.Web.Files;

/// <summary>Reads a file that <see cref="SealedWriter"/> wrote, from start to end.</summary>
internal sealed class SealedReader : Stream
{
    private readonly Stream _input;
    private readonly AesGcm _cipher;
    private readonly byte[] _start = new byte[SealedWriter.StartLength];
    private readonly byte[] _content = new byte[SealedWriter.PieceLength + SealedWriter.TagLength];
    private readonly byte[] _piece = new byte[SealedWriter.PieceLength];
    private int _number = -1;
    private int _at;
    private int _length;
    private bool _isOver;

    public SealedReader(Stream input, byte[] key)
    {
        _input = input;
        _cipher = new AesGcm(key, SealedWriter.TagLength);
        input.ReadExactly(_start);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_at == _length && !_isOver)
        {
            Next();
        }

        var length = Math.Min(buffer.Length, _length - _at);
        _piece.AsSpan(_at, length).CopyTo(buffer);
        _at += length;
        return length;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _cipher.Dispose();
        _input.Dispose();
        base.Dispose(disposing);
    }

    private void Next()
    {
        var read = _input.ReadAtLeast(_content, _content.Length, throwOnEndOfStream: false);
        if (read < SealedWriter.TagLength)
        {
            throw new CryptographicException("The file is cut off.");
        }

        _isOver = read < _content.Length || _input.Position == _input.Length;
        _length = read - SealedWriter.TagLength;
        _at = 0;
        _cipher.Decrypt(
            SealedWriter.Nonce(_start, ++_number, _isOver), _content.AsSpan(0, _length), _content.AsSpan(_length, SealedWriter.TagLength), _piece.AsSpan(0, _length));
    }
}
