package heading

// Headings of a pods table, in the same languages. Those of a second leader need
// not stand here where "2" or "second" says it: numbered understands them.
const podHeadingTable = `
pod:Pod ID,Pod #,Pod no,Pod number,Group,Team,Grupo,Groupe,Gruppe
pod name:Podname,Name of pod,Group name,Nombre del grupo,Nom du groupe,Nome do grupo,Gruppenname
leader:Leaders,Pod leader,Pod leaders,Leader name,Name of leader,Contact,Contact name,Name,Coordinator,Coordinators,Captain,Captains,Block captain,Líder,Líderes,Responsable,Responsables,Nombre,Coordinador,Coordinadora,Nom,Responsável,Responsáveis,Nome,Leitung,Leiter,Leiterin,Kontakt,Kontaktperson,Ansprechpartner,Ansprechpartnerin,Ansprechperson,Référent,Référente,Référent(e),Contacto,Contato
phone:Telephone,Phone number,Tel,Cell,Cell phone,Mobile,Telephone number,Leader phone,Teléfono,Telefono,Celular,Móvil,Téléphone,Portable,Telefone,Telemóvel,Telefon,Handy,Telefonnummer
whatsapp:Whats app,WhatsApp number,WA
email:E-mail,Email address,E-mail address,Mail,Leader email,Correo,Correo electrónico,Courriel,E-Mail-Adresse
languages:Language,Languages spoken,Speaks,Spoken languages,Idiomas,Lenguas,Idioma,Langues,Langues parlées,Línguas,Sprachen
streets:Street,Street list,Streets covered,Covers,Area,Calles,Rues,Ruas,Straßen,Strassen
address:Leader address,Home address,Home,Lives at,Dirección,Domicilio,Adresse,Endereço,Anschrift
capacity:Max,Size,Max households,Households,Maximum,How many,Capacidad,Capacité,Capacidade,Kapazität
name on letters:Name on the letters,Name on letter,Name in letters,Name for letters,Name on the letter,Printed name,Print name,Name as printed,Name to print,Display name,Preferred name,Known as,Goes by,Called,Nickname,Nombre en las cartas,Nombre en la carta,Nombre en cartas,Nombre para las cartas,Nombre impreso,Nombre preferido,Nom sur les lettres,Nom sur la lettre,Nom imprimé,Nom à imprimer,Nom d'usage,Nome nas cartas,Nome na carta,Nome impresso,Nome para as cartas,Nome preferido,Name auf den Briefen,Name auf dem Brief,Name im Brief,Name in Briefen,Gedruckter Name,Anzeigename,Rufname
leader 2:Co-leader,Coleader,Co-coordinator,Cocoordinator,Co-captain,Cocaptain,Deputy,Deputy leader,Assistant leader,Backup leader,Alternate leader,Co-lead,Colíder,Co-líder,Cocoordinador,Cocoordinadora,Coresponsable,Co-responsable,Suplente,Suppléant,Suppléante,Corresponsável,Co-responsável,Stellvertretung,Stellvertreter,Stellvertreterin,Vertretung
phone 2:Co-leader phone,Coleader phone,Deputy phone,Backup phone,Alternate phone,Additional phone,Co-coordinator phone,Co-captain phone
hours:Leader hours,Hours available,Available hours,Office hours,Phone hours,Call hours,Calling hours,Contact hours,Opening hours,Answering hours,Hours to call,Times,Call times,Times to call,When to call,Best time to call,Best times to call,Availability,Horas,Horario,Horarios,Horario de atención,Horario para llamar,Cuándo llamar,Disponibilidad,Heures,Horaire,Horaires,Heures d'appel,Quand appeler,Disponibilité,Disponibilités,Horário,Horários,Horário de atendimento,Quando ligar,Disponibilidade,Zeiten,Uhrzeit,Uhrzeiten,Telefonzeiten,Sprechzeiten,Erreichbarkeit,Erreichbar,Wann anrufen
`
