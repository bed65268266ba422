namespace MatViewDb.MySql.Auth;

/// <summary>Names the login plugins.</summary>
public static class AuthPlugins
{
    public const string NativePassword = "mysql_native_password";
    public const string CachingSha2Password = "caching_sha2_password";
}
