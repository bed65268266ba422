using System.Net;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.MySql.Auth;

namespace MatViewDb.Frontend.Wire;

/// <summary>
/// Finds the catalog's account for a login: the most exact host wins. No password is accepted from loopback only.
/// </summary>
public sealed class CatalogAccounts(CatalogStore store) : IAccountStore
{
    private const string AnyHost = "%";

    public Account? Find(string user, string host)
    {
        if (FindUser(user, host) is not { } account) return null;
        if (!account.HasPassword && !IsLoopback(host)) return null;
        var wantsSha2 = account.Plugin == AuthPlugins.CachingSha2Password && (account.Sha2Hash is not null || !account.HasPassword);
        return new Account(
            account.User, account.Host,
            wantsSha2 ? AuthPlugins.CachingSha2Password : AuthPlugins.NativePassword,
            (wantsSha2 ? account.Sha2Hash : account.NativeHash) ?? []);
    }

    public UserAccount? FindUser(string user, string host)
    {
        var users = store.Current.Users;
        if (users.TryGetValue(UserAccount.KeyOf(user, host), out var exact)) return exact;
        if (IsLoopback(host) && users.TryGetValue(UserAccount.KeyOf(user, "localhost"), out var local)) return local;
        UserAccount? best = null;
        foreach (var account in users.Values)
        {
            if (account.User != user || !Matches(account.Host, host)) continue;
            if (best is null || account.Host.Length > best.Host.Length) best = account;
        }

        return best;
    }

    // Host patterns have % for any text; the longer one is the more exact.
    private static bool Matches(string pattern, string host)
    {
        if (pattern == AnyHost) return true;
        var wild = pattern.IndexOf('%', StringComparison.Ordinal);
        return wild >= 0
            && host.StartsWith(pattern[..wild], StringComparison.OrdinalIgnoreCase)
            && host.EndsWith(pattern[(wild + 1)..], StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsLoopback(string host)
        => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
