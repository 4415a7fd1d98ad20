using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ClauseScan.Web.Files;

/// <summary>Writes a sealed file: a random start, then pieces of up to 64 KiB, each sealed with its number and whether it is the last.</summary>
internal sealed class SealedWriter(Stream output, byte[] key) : IDisposable
{
    public const int PieceLength = 64 * 1024;
    public const int TagLength = 16;
    public const int StartLength = 7;

    private readonly AesGcm _cipher = new(key, TagLength);
    private readonly byte[] _start = RandomNumberGenerator.GetBytes(StartLength);
    private readonly byte[] _piece = new byte[PieceLength];
    private int _length;
    private int _number = -1;

    /// <summary>The nonce of a piece: the file's random start, the piece's number, and whether it is the last, so that none can be moved or cut off.</summary>
    public static byte[] Nonce(ReadOnlySpan<byte> start, int number, bool isLast)
    {
        var nonce = new byte[12];
        start.CopyTo(nonce);
        BinaryPrimitives.WriteInt32BigEndian(nonce.AsSpan(StartLength), number);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        while (!bytes.IsEmpty)
        {
            if (_length == PieceLength)
            {
                await FlushAsync(false, cancellation);
            }

            var part = Math.Min(bytes.Length, PieceLength - _length);
            bytes[..part].CopyTo(_piece.AsMemory(_length));
            _length += part;
            bytes = bytes[part..];
        }
    }

    public Task CompleteAsync(CancellationToken cancellation) => FlushAsync(true, cancellation);

    public void Dispose() => _cipher.Dispose();

    private async Task FlushAsync(bool isLast, CancellationToken cancellation)
    {
        if (_number < 0)
        {
            await output.WriteAsync(_start, cancellation);
        }

        var content = new byte[_length + TagLength];
        _cipher.Encrypt(Nonce(_start, ++_number, isLast), _piece.AsSpan(0, _length), content.AsSpan(0, _length), content.AsSpan(_length));
        await output.WriteAsync(content, cancellation);
        _length = 0;
    }
}
