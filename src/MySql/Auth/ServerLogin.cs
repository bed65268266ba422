using System.Security.Cryptography;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Auth;

/// <summary>Talks with a client until it has proved its account, or not.</summary>
internal sealed class ServerLogin(
    PacketInput input, PacketOutput output, bool isTls, IAccountStore accounts, Lazy<RSA> rsaKey)
{
    /// <summary>Compared with when there is no account, so that this takes the same steps and the same time.</summary>
    private static readonly byte[] _nobodyNative = RandomNumberGenerator.GetBytes(SHA1.HashSizeInBytes);

    private static readonly byte[] _nobodySha2 = RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes);

    private byte[] _nonce = [];

    /// <summary>Gets whether the client used a password, for the text of the refusal.</summary>
    public bool UsedPassword { get; private set; }

    /// <summary>Makes a nonce without zeros, which would end it, and without '$', at which clients split.</summary>
    public static byte[] MakeNonce()
    {
        var nonce = RandomNumberGenerator.GetBytes(HandshakeV10.NonceLength);
        for (var i = 0; i < nonce.Length; i++)
        {
            nonce[i] &= 0x7F;
            if (nonce[i] is 0 or (byte)'$') nonce[i]++;
        }

        return nonce;
    }

    /// <summary>Checks the answer of a client, or asks again with another plugin or a new nonce first.</summary>
    public Account? Verify(
        string user, string host, string clientPlugin, byte[] answer, byte[] nonce, string fallback, bool asksAgain)
    {
        var account = accounts.Find(user, host);
        var plugin = account?.Plugin ?? fallback;
        _nonce = nonce;
        if (clientPlugin.Length == 0) clientPlugin = AuthPlugins.NativePassword;
        if (asksAgain || clientPlugin != plugin)
        {
            _nonce = MakeNonce();
            new AuthSwitchRequest(plugin, _nonce).Write(output);
            answer = Read();
        }

        var isEmpty = answer.Length == 0 || (answer.Length == 1 && answer[0] == 0);
        UsedPassword = !isEmpty;
        var isProved = Prove(account, plugin, answer, isEmpty);
        if (account is null || account.IsLocked || (account.RequiresTls && !isTls)) return null;
        return isProved ? account : null;
    }

    private bool Prove(Account? account, string plugin, byte[] answer, bool isEmpty)
    {
        if (isEmpty) return account is not null && !account.HasPassword;
        if (account is not null && !account.HasPassword) return false;
        if (account is { VerifiesPassword: true }) return ProveInFull(account);
        if (plugin == AuthPlugins.NativePassword)
            return NativePassword.Verify(answer, _nonce, account?.Digest ?? _nobodyNative);
        if (plugin != AuthPlugins.CachingSha2Password) return false;
        if (!CachingSha2Password.Verify(answer, _nonce, account?.Digest ?? _nobodySha2)) return false;
        AuthMoreData.Write(output, [CachingSha2Password.FastSuccess]);
        return true;
    }

    /// <summary>Gets the password itself: in clear inside TLS, else under the public key.</summary>
    private bool ProveInFull(Account account)
    {
        if (account.Plugin != AuthPlugins.CachingSha2Password) return false;
        AuthMoreData.Write(output, [CachingSha2Password.FullRequest]);
        var answer = Read();
        if (isTls) return VerifyPassword(account, answer);

        if (answer is [CachingSha2Password.KeyRequest])
        {
            var publicKey = rsaKey.Value.ExportSubjectPublicKeyInfoPem();
            AuthMoreData.Write(output, System.Text.Encoding.ASCII.GetBytes(publicKey));
            answer = Read();
        }

        try
        {
            var hidden = rsaKey.Value.Decrypt(answer, RSAEncryptionPadding.OaepSHA1);
            return VerifyPassword(account, CachingSha2Password.XorWithNonce(hidden, _nonce));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private bool VerifyPassword(Account account, ReadOnlySpan<byte> password)
    {
        if (password.IsEmpty || password[^1] != 0) return false;
        return accounts.VerifyPassword(account, password[..^1]);
    }

    private byte[] Read()
    {
        output.Flush();
        var answer = input.Read(output.Sequence).ToArray();
        output.Sequence = (byte)(input.LastSequence + 1);
        return answer;
    }
}
