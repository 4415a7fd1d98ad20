using System.Xml.Linq;
using ClauseScan.Web.Files;
using ClauseScan.Web.Store;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ClauseScan.Web.Access;

/// <summary>Keeps the keys of cookies in the database, so that all machines share them and a restart ends no session.</summary>
internal sealed class StoredKeys(IDbContextFactory<ReviewStore> stores, ContentSeal seal, TimeProvider clock) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = this;
        options.XmlEncryptor = seal.IsOpen ? null : new SealedKeys(seal);
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var store = stores.CreateDbContext();
        return [.. store.ProtectionKeys.AsNoTracking().Select(k => k.Xml).AsEnumerable().Select(x => XElement.Parse(x))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var store = stores.CreateDbContext();
        store.ProtectionKeys.Add(new ProtectionKey
        {
            Id = Guid.CreateVersion7(), Xml = element.ToString(SaveOptions.DisableFormatting), CreatedAt = clock.GetUtcNow().UtcDateTime,
        });
        store.SaveChanges();
    }
}
