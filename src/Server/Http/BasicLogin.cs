using System.Net;
using System.Security.Cryptography;
using System.Text;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Wire;
using MatViewDb.MySql.Auth;
using Microsoft.AspNetCore.Http;

namespace MatViewDb.Server.Http;

/// <summary>Checks the name and password of a request (Basic) against the accounts that MySQL clients log in with.</summary>
internal sealed class BasicLogin(CatalogStore store, TimeProvider time)
{
    private const string Scheme = "Basic ";
    private readonly CatalogAccounts _accounts = new(store);
    private readonly LoginThrottle _throttle = new(time);

    /// <summary>Gives the account, or null when there is none or the password is wrong; guessing becomes slow.</summary>
    internal async Task<(UserAccount? Account, string Host)> FindAsync(HttpContext context)
    {
        var host = HostOf(context.Connection.RemoteIpAddress);
        if (!TryRead(context.Request.Headers.Authorization, out var user, out var password)) return (null, host);
        var delay = _throttle.DelayFor(user, host);
        if (delay > TimeSpan.Zero) await Task.Delay(delay, time, context.RequestAborted).ConfigureAwait(false);
        if (_accounts.Find(user, host) is { IsLocked: false, RequiresTls: false } account && Proves(account, password))
        {
            _throttle.Succeeded(user, host);
            return (_accounts.FindUser(user, host), host);
        }

        _throttle.Failed(user, host);
        return (null, host);
    }

    private static bool Proves(Account account, string password)
    {
        if (account.Digest.Length == 0) return password.Length == 0;
        var bytes = Encoding.UTF8.GetBytes(password);
        var digest = account.Plugin == AuthPlugins.CachingSha2Password
            ? CachingSha2Password.MakeDigest(bytes)
            : NativePassword.MakeDigest(bytes);
        return password.Length > 0 && CryptographicOperations.FixedTimeEquals(digest, account.Digest);
    }

    private static bool TryRead(string? header, out string user, out string password)
    {
        (user, password) = ("", "");
        if (header is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return false;
        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[Scheme.Length..].Trim(), bytes, out var count)) return false;
        var text = Encoding.UTF8.GetString(bytes, 0, count);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        user = colon < 0 ? text : text[..colon];
        password = colon < 0 ? "" : text[(colon + 1)..];

        // Loaders of the other products name the cluster too: user@cluster.
        var at = user.IndexOf('@', StringComparison.Ordinal);
        if (at > 0) user = user[..at];
        return user.Length > 0;
    }

    private static string HostOf(IPAddress? address) => address switch
    {
        null => "localhost",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        _ => address.ToString(),
    };
}
