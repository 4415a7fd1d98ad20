using System.Security.Cryptography;
using ClauseScan.Documents;

namespace ClauseScan.Web.Files;

/// <summary>Reads a file that <see cref="SealedWriter"/> wrote, from start to end.</summary>
internal sealed class SealedReader : ForwardStream
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
