using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

#pragma warning disable CA5351 // The format prescribes MD5.

namespace ClauseScan.Documents.Tests.Pdf;

/// <summary>The oldest encryption of PDF files: RC4 with a key of 40 bits.</summary>
internal sealed class PdfEncryption
{
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");
    private static readonly byte[] Id = new byte[16];

    private readonly byte[] _key;
    private readonly byte[] _owner;
    private readonly byte[] _user;
    private readonly int _permissions;

    /// <param name="password">The password that opens the file; empty for a file that anybody opens.</param>
    /// <param name="permissions">The permission bits, -4 for all.</param>
    public PdfEncryption(string password, int permissions = -4)
    {
        _permissions = permissions;
        var padded = Pad(password);
        _owner = Rc4(MD5.HashData(Pad("owner"))[..5], padded);
        var bits = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bits, permissions);
        _key = MD5.HashData([.. padded, .. _owner, .. bits, .. Id])[..5];
        _user = Rc4(_key, Padding);
    }

    public string TrailerEntries =>
        $"/ID [<{Convert.ToHexString(Id)}> <{Convert.ToHexString(Id)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P {_permissions} "
        + $"/O <{Convert.ToHexString(_owner)}> /U <{Convert.ToHexString(_user)}> >>";

    public string Encrypt(string content, int objectNumber)
    {
        byte[] number = [(byte)objectNumber, (byte)(objectNumber >> 8), 0, 0, 0];
        return Encoding.Latin1.GetString(Rc4(MD5.HashData([.. _key, .. number])[..10], Encoding.Latin1.GetBytes(content)));
    }

    private static byte[] Pad(string password) => [.. Encoding.Latin1.GetBytes(password).Concat(Padding).Take(32)];

    private static byte[] Rc4(byte[] key, byte[] content)
    {
        var state = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[content.Length];
        for (int n = 0, i = 0, j = 0; n < content.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[n] = (byte)(content[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }
}
