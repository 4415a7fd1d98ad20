using System.Xml.Linq;
using ClauseScan.Web.Files;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace ClauseScan.Web.Access;

/// <summary>Opens the keys of cookies that the file key sealed. It is made from its name, which stands beside the sealed key.</summary>
internal sealed class SealedKeysReader(IServiceProvider services) : IXmlDecryptor
{
    private readonly ContentSeal _seal = services.GetRequiredService<ContentSeal>();

    public XElement Decrypt(XElement encryptedElement) => XElement.Parse(_seal.Read<string>(Convert.FromBase64String(encryptedElement.Value))!);
}
