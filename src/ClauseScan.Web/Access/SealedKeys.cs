using System.Xml.Linq;
using ClauseScan.Web.Files;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace ClauseScan.Web.Access;

/// <summary>Seals the keys of cookies by the file key.</summary>
internal sealed class SealedKeys(ContentSeal seal) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var content = seal.Write(plaintextElement.ToString(SaveOptions.DisableFormatting));
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(content)), typeof(SealedKeysReader));
    }
}
