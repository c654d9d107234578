package heading

// Headings of a pods table, in the same languages.
const podHeadingTable = `
pod:Pod ID,Pod #,Pod no,Pod number,Group,Team,Grupo,Groupe,Gruppe
pod name:Podname,Name of pod,Group name,Nombre del grupo,Nom du groupe,Nome do grupo,Gruppenname
leader:Pod leader,Leader name,Name of leader,Contact,Contact name,Name,Coordinator,Captain,Block captain,Líder,Responsable,Nombre,Coordinador,Coordinadora,Nom,Responsável,Nome,Leitung,Ansprechpartner,Ansprechperson
phone:Telephone,Phone number,Tel,Cell,Cell phone,Mobile,Telephone number,Leader phone,Teléfono,Telefono,Celular,Móvil,Téléphone,Portable,Telefone,Telemóvel,Telefon,Handy,Telefonnummer
whatsapp:Whats app,WhatsApp number,WA
email:E-mail,Email address,E-mail address,Mail,Leader email,Correo,Correo electrónico,Courriel,E-Mail-Adresse
languages:Language,Languages spoken,Speaks,Spoken languages,Idiomas,Lenguas,Idioma,Langues,Langues parlées,Línguas,Sprachen
streets:Street,Street list,Streets covered,Covers,Area,Calles,Rues,Ruas,Straßen,Strassen
address:Leader address,Home address,Home,Lives at,Dirección,Domicilio,Adresse,Endereço,Anschrift
capacity:Max,Size,Max households,Households,Maximum,How many,Capacidad,Capacité,Capacidade,Kapazität
`
