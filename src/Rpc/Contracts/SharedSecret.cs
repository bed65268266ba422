using System.Security.Cryptography;
using System.Text;

namespace MatViewDb.Rpc.Contracts;

/// <summary>Admits only calls that carry the secret which all processes of an installation share.</summary>
public static class SharedSecret
{
    private const string Header = "authorization";
    private const string Scheme = "Bearer ";

    /// <summary>Creates the check for RpcServerOptions.Authorize.</summary>
    public static Func<ServerCallContext, RpcException?> Check(string secret)
    {
        var expected = Digest(ValueFor(secret));
        return context =>
        {
            var given = context.RequestHeaders.Find(Header);
            if (given is null) return new RpcException(RpcStatusCode.Unauthenticated, "The shared secret is missing.");

            // Digests have one length, so the comparison tells neither length nor prefix of the secret.
            return CryptographicOperations.FixedTimeEquals(Digest(given), expected)
                ? null
                : new RpcException(RpcStatusCode.Unauthenticated, "The shared secret is wrong.");
        };
    }

    internal static RpcHeader HeaderFor(string secret) => new(Header, ValueFor(secret), null);

    private static string ValueFor(string secret) => Scheme + Convert.ToHexString(Encoding.UTF8.GetBytes(secret));

    private static byte[] Digest(string value) => SHA256.HashData(Encoding.UTF8.GetBytes(value));
}
