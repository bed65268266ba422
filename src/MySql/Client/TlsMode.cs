namespace MatViewDb.MySql.Client;

/// <summary>Lists how much a client wants TLS.</summary>
public enum TlsMode
{
    Never,

    /// <summary>Uses TLS when the server offers it, without a check of its certificate.</summary>
    Preferred,

    /// <summary>Refuses servers without TLS; still no check of the certificate.</summary>
    Required,

    /// <summary>Refuses servers whose certificate does not fit their name.</summary>
    Verified,
}
